package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Filter;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.ShownTable;
import org.antou.register.view.TableAction;
import org.antou.register.view.TableSpec;
import org.antou.register.view.Workplace;
import org.antou.ui.EmptyState;

/** The table of issues with its views and colours. */
final class IssueTable {

    private final IssueSource source;
    private final RegisterTable<Issue> table;

    IssueTable(Workplace workplace, Ledger ledger, Supplier<LocalDate> today, EmptyState empty) {
        IssueViews views = new IssueViews(today);
        source = new IssueSource(ledger);
        table = new RegisterTable<>(
                workplace,
                new TableSpec<>(
                        LedgerColumns.REGISTER,
                        views.columns(),
                        IssueViews.INITIAL,
                        Issue::id,
                        views::styles,
                        source,
                        views.builtIn(),
                        empty));
    }

    Node node() {
        return table.node();
    }

    void choose(Optional<UUID> inspection) {
        source.choose(inspection);
        table.reload();
    }

    Optional<UUID> chosen() {
        return source.chosen();
    }

    void reload() {
        table.reload();
    }

    void refresh(Collection<UUID> ids) {
        table.refresh(ids);
    }

    void filter(Filter filter) {
        table.filter(filter);
    }

    void reveal(UUID id) {
        table.reveal(id);
    }

    Set<UUID> selected() {
        return table.selected();
    }

    List<UUID> shown() {
        return table.shown();
    }

    ShownTable<Issue> shownTable() {
        return table.shownTable();
    }

    void onSelection(Consumer<Set<UUID>> listener) {
        table.onSelection(listener);
    }

    void onOpen(Consumer<UUID> open) {
        table.onOpen(open);
    }

    void actions(List<TableAction> actions) {
        table.actions(actions);
    }
}

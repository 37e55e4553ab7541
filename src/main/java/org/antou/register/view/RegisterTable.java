package org.antou.register.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.antou.register.Column;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.row.Row;
import org.antou.register.row.RowSet;
import org.antou.task.Lane;

/**
 * The table of a register: search, filters, views, columns as the clerk likes them. Rows stand in memory; they are
 * filtered and sorted beside the window and swapped in as a whole. The selection is kept by id.
 */
public final class RegisterTable<R> {

    private static final Duration LAYOUT_QUIET = Duration.ofSeconds(1);

    private final TableSpec<R> spec;
    private final Workplace workplace;
    private final TableView<Row> table = new TableView<>();
    private final BorderPane root = new BorderPane(table);
    private final Memory memory;
    private final Lane arranging;
    private final Lane keeping;
    private final ColumnLayout layout;
    private final Selection selection;
    private final TableLoader<R> loader;
    private final TableHead head;
    private final TableKeys keys;
    private final List<Consumer<Set<UUID>>> selectionListeners = new ArrayList<>();
    private RowSet rows;
    private Filter filter = Filter.none();
    private Optional<UUID> wanted = Optional.empty();
    private Optional<List<String>> own = Optional.empty();
    private boolean opened;
    private boolean read;

    public RegisterTable(Workplace workplace, TableSpec<R> spec) {
        this.spec = spec;
        this.workplace = workplace;
        this.rows = new RowSet(spec.columns(), List.of());
        this.memory = new Memory(workplace, spec.key());
        String lane = spec.key() + System.identityHashCode(this);
        this.arranging = workplace.jobs().lane("arrange." + lane, Duration.ZERO);
        this.keeping = workplace.jobs().lane("layout." + lane, LAYOUT_QUIET);
        this.layout = new ColumnLayout(table, spec.columns(), spec.initial(), this::keepLayout);
        this.selection = new Selection(table, this::selectionChanged);
        this.loader = new TableLoader<>(spec, workplace, this::loaded);
        this.head = new TableHead(workplace, spec, this::words, new HeadActions());
        this.keys = new TableKeys(table, root, head);
        assemble();
    }

    private void assemble() {
        table.setRowFactory(Cells::row);
        table.setSortPolicy(t -> {
            if (!layout.isSwapping()) {
                arrange();
            }
            return true;
        });
        table.setPlaceholder(Placeholders.opening());
        table.getStyleClass().add("register-table");
        head.columns(layout.button());
        root.setTop(head.node());
        root.getStyleClass().add("register-table-pane");
    }

    public Node node() {
        return root;
    }

    /** Reads the first page at once and the rest behind; the clerk's columns and views first of all. */
    public void open() {
        workplace
                .jobs()
                .run(
                        "打开",
                        job -> new Remembered(memory.layout(), memory.views()),
                        this::opened,
                        workplace.dialogs()::problem);
    }

    private void opened(Remembered remembered) {
        remembered.layout().ifPresent(layout::apply);
        head.views(remembered.views());
        if (!opened) {
            opened = true;
            first();
        }
        loader.open();
    }

    /** The first view, unless something else was asked for while the table was being opened. */
    private void first() {
        if (filter.isEmpty()) {
            spec.views().stream().findFirst().ifPresent(this::show);
        } else {
            filter(filter);
        }
    }

    /** Reads every record anew; what is shown stays until then. Opens the table where it was not open yet. */
    public void reload() {
        if (opened) {
            loader.reload();
        } else {
            open();
        }
    }

    /** Reads single records anew after they were saved, made or removed. */
    public void refresh(Collection<UUID> ids) {
        loader.refresh(ids, rows);
    }

    /** Shows a view: its filter, its order, and its columns where it names some. */
    public void show(SavedView view) {
        filter = view.filter();
        head.show(filter);
        head.name(Optional.of(view.name()));
        columns(view.columns());
        layout.sort(view.sorts());
        arrange();
    }

    /** A view with columns of its own stands over those of the clerk, which come back with the next view without. */
    private void columns(List<String> wanted) {
        if (!wanted.isEmpty()) {
            own = own.or(() -> Optional.of(layout.shown()));
            layout.show(wanted);
        } else if (own.isPresent()) {
            layout.show(own.get());
            own = Optional.empty();
        }
    }

    /** Shows the records that a filter lets through. */
    public void filter(Filter filter) {
        this.filter = filter;
        head.show(filter);
        head.name(Optional.empty());
        arrange();
    }

    public Filter filter() {
        return filter;
    }

    /** The ids of the records shown, in the order shown. */
    public List<UUID> shown() {
        return table.getItems().stream().map(Row::id).toList();
    }

    /** Columns, rows and selection as they are seen now, for whoever takes them elsewhere. */
    public ShownTable<R> shownTable() {
        List<Column<R>> columns =
                layout.shown().stream().map(spec.columns()::get).toList();
        return new ShownTable<>(columns, shown(), selected(), loader.isComplete());
    }

    /** The selected records that can be seen. */
    public Set<UUID> selected() {
        return selection.visible();
    }

    /** Selects a record and brings it into sight, taking filters away that hide it; the keyboard goes on from there. */
    public void reveal(UUID id) {
        wanted = Optional.of(id);
        if (!bringWanted()) {
            filter(Filter.none());
        }
    }

    public void onSelection(Consumer<Set<UUID>> listener) {
        selectionListeners.add(listener);
    }

    /** What Enter and double click do with a record. */
    public void onOpen(Consumer<UUID> open) {
        keys.onOpen(open);
    }

    /** What the context menu offers for the selected records. */
    public void actions(List<TableAction> actions) {
        table.setContextMenu(TableMenu.of(table, actions, this::selected));
    }

    /** Buttons of the register, at the right end above the table. */
    public void tools(Node... tools) {
        head.tools(tools);
    }

    private void arrange() {
        RowSet all = rows;
        Filter by = filter;
        var sorts = layout.sorts();
        arranging.run(
                "筛选", job -> all.arrange(by, sorts, job::cancelled), this::arranged, workplace.dialogs()::problem);
    }

    private void loaded(RowSet set) {
        rows = set;
        read = true;
        arrange();
    }

    private void arranged(List<Row> shown) {
        layout.keepingSorts(() -> selection.swap(shown));
        table.setPlaceholder(placeholder());
        bringWanted();
        counts();
    }

    /** A register is not called empty before its first rows could be there. */
    private Node placeholder() {
        if (!read) {
            return Placeholders.opening();
        }
        return rows.size() == 0 ? spec.empty().node() : Placeholders.nothingFound(() -> filter(Filter.none()));
    }

    private boolean bringWanted() {
        boolean found = wanted.filter(selection::select).isPresent();
        if (found) {
            wanted = Optional.empty();
            Platform.runLater(() -> {
                table.scrollTo(table.getSelectionModel().getSelectedIndex());
                table.requestFocus();
            });
        }
        return found;
    }

    private void selectionChanged(Set<UUID> ids) {
        counts();
        selectionListeners.forEach(l -> l.accept(ids));
    }

    private void counts() {
        head.counts(
                rows.size(),
                table.getItems().size(),
                table.getSelectionModel().getSelectedIndices().size(),
                loader.isComplete());
    }

    private List<String> words(String column) {
        return rows.words(column);
    }

    private void keepLayout() {
        if (opened && own.isEmpty()) {
            Layout now = layout.layout();
            keeping.run(
                    "记住列的设置",
                    job -> {
                        memory.keep(now);
                        return now;
                    },
                    kept -> {},
                    workplace.dialogs()::problem);
        }
    }

    private record Remembered(Optional<Layout> layout, List<SavedView> views) {}

    private final class HeadActions implements TableHead.Actions {

        @Override
        public void search(String words) {
            filter = filter.withText(words);
            arrange();
        }

        @Override
        public void filter(Filter changed) {
            RegisterTable.this.filter(changed);
        }

        @Override
        public void view(SavedView view) {
            show(view);
        }

        @Override
        public SavedView current(String name) {
            return new SavedView(name, filter, layout.sorts(), layout.shown());
        }

        @Override
        public void keep(List<SavedView> own) {
            workplace
                    .jobs()
                    .run(
                            "保存视图",
                            job -> {
                                memory.keep(own);
                                return own;
                            },
                            kept -> workplace.navigator().status("视图已保存。"),
                            workplace.dialogs()::problem);
        }
    }
}

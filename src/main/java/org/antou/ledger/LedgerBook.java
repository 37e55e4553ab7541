package org.antou.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.paper.PaperColumn;
import org.antou.register.Column;

/** The ledger as a bound book: one per inspection. What was closed before a year began is not carried into its book. */
public final class LedgerBook implements BookSource {

    private static final int ROWS = 6;

    private final Ledger ledger;

    public LedgerBook(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public String key() {
        return LedgerRegister.KEY;
    }

    @Override
    public String title() {
        return LedgerRegister.TITLE;
    }

    @Override
    public List<BookVolume> volumes() {
        List<Inspection> newestFirst = new ArrayList<>(ledger.inspections());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(i -> new BookVolume(i.id(), i.title() + "整改工作台账"))
                .toList();
    }

    @Override
    public Shape shape() {
        return new Shape(true, ROWS, columns().stream().map(PaperColumn::of).toList());
    }

    private static List<Column<Issue>> columns() {
        return LedgerColumns.ALL.all().stream().filter(c -> c.width() > 0).toList();
    }

    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return ledger.issues(volume.id()).stream()
                .filter(issue ->
                        issue.course().closedOn().filter(start::isAfter).isEmpty())
                .map(LedgerBook::row)
                .toList();
    }

    private static BookRow row(Issue issue) {
        return new BookRow(
                issue.id(),
                issue.version(),
                "第 " + issue.number() + " 条 " + issue.content(),
                columns().stream().map(column -> column.show(issue)).toList());
    }
}

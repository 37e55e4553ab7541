package org.antou.book;

import java.util.ArrayList;
import java.util.List;
import org.antou.paper.PaperColumn;
import org.antou.paper.Press;

/** Makes records ready to be put on lines: broken by the fonts of this PC, with the mark of what they correct. */
final class Entries {

    private final Book book;
    private final Press press;

    Entries(Book book, Press press) {
        this.book = book;
        this.press = press;
    }

    List<BookPlan.Entry> rows(List<BookRow> rows) {
        List<List<List<String>>> slots =
                press.slots(book.look(), rows.stream().map(BookRow::cells).toList());
        List<BookPlan.Entry> entries = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BookRow row = rows.get(i);
            entries.add(new BookPlan.Entry(printed(row), LineKind.ROW, 0, row.cells(), slots.get(i)));
        }
        return entries;
    }

    /** A changed record again, or a line that says that it was removed. */
    BookPlan.Entry correction(ChangedRow changed) {
        BookLine bound = changed.bound();
        String where = book.words(bound.place());
        List<String> whole = changed.now().map(BookRow::cells).orElse(bound.whole());
        String mark = changed.gone() ? "【" + where + "注销:该条已删除】" : "【更正" + where + "】";
        List<List<String>> slots =
                press.slots(book.look(), List.of(marked(whole, mark))).get(0);
        BookLine.Printed of = changed.now().map(Entries::printed).orElse(bound.of());
        return new BookPlan.Entry(
                of, changed.gone() ? LineKind.VOID : LineKind.CORRECTION, bound.place(), whole, slots);
    }

    private static BookLine.Printed printed(BookRow row) {
        return new BookLine.Printed(row.id(), row.version(), row.label(), Fingerprint.of(row.cells()));
    }

    /** The mark stands before the widest text, where there is room for it. */
    private List<String> marked(List<String> cells, String mark) {
        List<PaperColumn> columns = book.look().columns();
        int widest = 0;
        for (int i = 0; i < columns.size(); i++) {
            boolean better = columns.get(widest).centered() && !columns.get(i).centered()
                    || columns.get(widest).centered() == columns.get(i).centered()
                            && columns.get(i).width() > columns.get(widest).width();
            widest = better ? i : widest;
        }
        List<String> marked = new ArrayList<>(cells);
        marked.set(widest, mark + cells.get(widest));
        return marked;
    }
}

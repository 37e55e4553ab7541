package org.antou.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.antou.paper.BookCover;
import org.antou.paper.BookPaper;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** What of a book goes to paper. Pure. */
final class BookSheets {

    private static final PaperColumn LINE = new PaperColumn("行", 12, true);

    private static final List<PaperColumn> INDEX = List.of(
            new PaperColumn("次序", 12, true),
            new PaperColumn("内容", 120, false),
            new PaperColumn("页", 12, true),
            LINE,
            new PaperColumn("备注", 36, false));

    private BookSheets() {}

    /** The pages of a printing: the first may be half-filled, the others are new. */
    static BookPaper continued(Book book, BookRun run, List<BookLine> lines) {
        Map<Integer, List<BookLine>> byPage = new TreeMap<>();
        lines.forEach(line -> byPage.computeIfAbsent(book.pageOf(line.place()), page -> new ArrayList<>())
                .add(line));
        List<BookPaper.Page> pages = byPage.entrySet().stream()
                .map(page -> new BookPaper.Page(
                        page.getKey(),
                        page.getKey() >= run.newFrom(),
                        run.headAgain(),
                        "",
                        printed(book, page.getValue())))
                .toList();
        return new BookPaper(book.look(), pages);
    }

    /** One page whole, marked as printed again. */
    static BookPaper again(Book book, int page, List<BookLine> lines, String mark) {
        return new BookPaper(book.look(), List.of(new BookPaper.Page(page, true, false, mark, printed(book, lines))));
    }

    /** A bound page with some lines replaced. */
    static List<BookLine> replaced(List<BookLine> bound, List<BookLine> instead) {
        Map<Integer, BookLine> byPlace = new TreeMap<>();
        bound.forEach(line -> byPlace.put(line.place(), line));
        instead.forEach(line -> byPlace.put(line.place(), line));
        return List.copyOf(byPlace.values());
    }

    private static List<BookPaper.Line> printed(Book book, List<BookLine> lines) {
        return lines.stream()
                .map(line ->
                        new BookPaper.Line(book.lineOf(line.place()), line.of().label(), line.cells()))
                .toList();
    }

    static BookCover cover(BookState state, String unit, LocalDate today) {
        List<String> facts = List.of(
                "共 " + state.pages() + " 页   登记 " + state.records().size() + " 条",
                state.bound().isEmpty()
                        ? "尚未登记"
                        : "第 " + state.book().pageOf(state.bound().get(0).place()) + " 页至第 " + state.pages() + " 页",
                "装订日期:" + today);
        return new BookCover(
                state.book().volume().title(), state.book().year() + "年度", facts, List.of("立卷人", "检查人"), unit);
    }

    static Printout index(BookState state) {
        Book book = state.book();
        Map<Integer, String> corrected = new HashMap<>();
        state.records().stream()
                .filter(line -> line.corrects() > 0)
                .forEach(line -> corrected.put(line.corrects(), line.kind().title() + "见" + book.words(line.place())));
        List<PaperRow> rows = new ArrayList<>();
        for (BookLine line : state.records()) {
            String remark = line.corrects() > 0
                    ? line.kind().title() + book.words(line.corrects())
                    : corrected.getOrDefault(line.place(), "");
            rows.add(new PaperRow(
                    line.of().label(),
                    List.of(
                            String.valueOf(rows.size() + 1),
                            line.of().label(),
                            String.valueOf(book.pageOf(line.place())),
                            String.valueOf(book.lineOf(line.place())),
                            remark)));
        }
        String subtitle = "共 " + state.pages() + " 页,登记 " + rows.size() + " 条";
        Printout index = new Printout(book.look().title() + " 目录", subtitle, "", false, INDEX, rows, List.of());
        // Where a page holds one record only, a line needs no number.
        return book.rows() > 1 ? index : index.without(Set.of(LINE.title()));
    }
}

package org.antou.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a table into pages. A row stays together unless that would leave more than a third of a page empty or no page
 * can hold it; what goes on is marked 续.
 */
final class TablePlanner {

    private static final float MAY_STAY_EMPTY = 1 / 3f;
    private static final int FEW_LINES = 3;

    private final Printout printout;
    private final FontCase fonts;
    private final PageBox page;
    private final List<List<BrokenRow>> pages = new ArrayList<>();
    private float body;
    private float room;

    TablePlanner(Printout printout, FontCase fonts) {
        this.printout = printout;
        this.fonts = fonts;
        this.page = PageBox.a4(printout.landscape());
    }

    TablePlan plan() {
        List<String> title = titleLines();
        float[] widths = new ColumnWidths(printout, fonts.chain(Typeface.SONG)).fill(page.innerWidth());
        List<List<String>> head = heads(widths);
        int deepest = head.stream().mapToInt(List::size).max().orElse(1);
        body = page.innerHeight() - TableLook.headHeight(deepest) - TableLook.SLACK;
        openPage();
        room -= title.size() * TableLook.TITLE_LINE + (printout.subtitle().isEmpty() ? 0 : TableLook.SUBTITLE_LINE);
        LineBreaker breaker = new LineBreaker(fonts.chain(Typeface.SONG), TableLook.BODY);
        for (PaperRow row : printout.rows()) {
            place(broken(row, widths, breaker));
        }
        makeRoomForSignatures();
        return new TablePlan(title, head, widths, pages);
    }

    private List<String> titleLines() {
        FontChain chain = fonts.chain(Typeface.TITLE);
        return new LineBreaker(chain, TableLook.TITLE)
                .lines(chain.printable(PlainText.of(printout.title())), page.innerWidth());
    }

    private List<List<String>> heads(float... widths) {
        FontChain chain = fonts.chain(Typeface.HEI);
        LineBreaker breaker = new LineBreaker(chain, TableLook.HEAD);
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title =
                    chain.printable(PlainText.of(printout.columns().get(i).title()));
            heads.add(breaker.balanced(title, inner(widths[i])));
        }
        return heads;
    }

    private BrokenRow broken(PaperRow row, float[] widths, LineBreaker breaker) {
        FontChain chain = fonts.chain(Typeface.SONG);
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String text = chain.printable(PlainText.of(row.cells().get(i)));
            cells.add(breaker.lines(text, inner(widths[i])));
        }
        return BrokenRow.of(cells);
    }

    private static float inner(float width) {
        return width - 2 * TableLook.PAD - 2 * TableLook.RULE;
    }

    private void place(BrokenRow row) {
        BrokenRow rest = row;
        while (rest.height() > room) {
            int fitting = fitting(rest);
            if (fitting > 0) {
                put(rest.head(fitting));
                rest = rest.tail(fitting);
            }
            openPage();
        }
        put(rest);
    }

    /** How many lines of a row that doesn't fit stay on this page; 0: it moves on as a whole. */
    private int fitting(BrokenRow row) {
        boolean mustSplit = row.height() > body;
        boolean maySplit = room > body * MAY_STAY_EMPTY;
        int lines = Math.min(TableLook.linesWithin(room), row.lines() - FEW_LINES);
        boolean nothingYet = pages.get(pages.size() - 1).isEmpty();
        if (nothingYet) {
            return Math.max(1, Math.min(TableLook.linesWithin(room), row.lines() - 1));
        }
        return (mustSplit || maySplit) && lines >= FEW_LINES ? lines : 0;
    }

    private void put(BrokenRow row) {
        pages.get(pages.size() - 1).add(row);
        room -= row.height();
    }

    private void openPage() {
        pages.add(new ArrayList<>());
        room = body;
    }

    /** Signatures never stand on a page of their own if a row can go with them. */
    private void makeRoomForSignatures() {
        if (printout.signatures().isEmpty() || room >= TableLook.SIGNATURES) {
            return;
        }
        List<BrokenRow> last = pages.get(pages.size() - 1);
        boolean takesRow = last.size() > 1 && last.get(last.size() - 1).height() + TableLook.SIGNATURES <= body;
        List<BrokenRow> moved = takesRow ? List.of(last.remove(last.size() - 1)) : List.of();
        openPage();
        moved.forEach(this::put);
    }
}

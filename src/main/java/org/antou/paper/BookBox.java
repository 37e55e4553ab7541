package org.antou.paper;

import java.util.ArrayList;
import java.util.List;

/** Where everything stands on a page of a book, in points: fixed, whatever is printed on it and however often. */
final class BookBox {

    /** Kept free above the title: the renderer pushes a line down that touches the upper edge of a page, but not the first. */
    static final float ABOVE = 14;

    /** The line with the page number. */
    static final float FOOT = 16;

    private static final String DATE = "2024-12-31";
    private static final int DATE_WIDTH = 17;

    private final float[] widths;
    private final List<List<String>> heads;
    private final float headHeight;
    private final float lineHeight;

    BookBox(BookLook look, FontCase fonts) {
        PageBox page = PageBox.a4(look.landscape());
        this.widths = new ColumnWidths(sample(look), fonts.chain(Typeface.SONG)).fill(page.innerWidth());
        this.heads = heads(look, fonts, widths);
        int deepest = heads.stream().mapToInt(List::size).max().orElse(1);
        this.headHeight = TableLook.headHeight(deepest);
        float above = ABOVE + TableLook.TITLE_LINE + TableLook.SUBTITLE_LINE + headHeight + FOOT + 2 * TableLook.SLACK;
        this.lineHeight = (page.innerHeight() - above) / look.rows();
        if (linesPerSlot() < 1) {
            throw new IllegalArgumentException("too many rows for a page: " + look.rows());
        }
    }

    /** Widths must not hang on what is printed: a date is room enough for every short value. */
    private static Printout sample(BookLook look) {
        List<String> cells = look.columns().stream()
                .map(column -> column.centered() && column.width() >= DATE_WIDTH ? DATE : "")
                .toList();
        return new Printout("", "", "", look.landscape(), look.columns(), List.of(new PaperRow("", cells)), List.of());
    }

    private static List<List<String>> heads(BookLook look, FontCase fonts, float... widths) {
        FontChain chain = fonts.chain(Typeface.HEI);
        LineBreaker breaker = new LineBreaker(chain, TableLook.HEAD);
        List<List<String>> heads = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            String title = chain.printable(PlainText.of(look.columns().get(i).title()));
            heads.add(breaker.balanced(title, inner(widths[i])));
        }
        return heads;
    }

    static float inner(float width) {
        return width - 2 * TableLook.PAD - 2 * TableLook.RULE;
    }

    float[] widths() {
        return widths.clone();
    }

    List<List<String>> heads() {
        return heads;
    }

    float headHeight() {
        return headHeight;
    }

    /** Height of one line of the book. */
    float lineHeight() {
        return lineHeight;
    }

    /** Lines of text that one line of the book holds. */
    int linesPerSlot() {
        return TableLook.linesWithin(lineHeight);
    }
}

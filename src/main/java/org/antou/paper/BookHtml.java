package org.antou.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pages of a book as the HTML that the renderer turns into pages. What a sheet bears already is left blank, and everything
 * keeps its place: blank or printed, each line has the same height.
 */
final class BookHtml {

    private final BookPaper paper;
    private final FontCase fonts;
    private final BookBox box;
    private final PageBox page;

    BookHtml(BookPaper paper, FontCase fonts) {
        this.paper = paper;
        this.fonts = fonts;
        this.box = new BookBox(paper.look(), fonts);
        this.page = PageBox.a4(paper.look().landscape());
    }

    String html() {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < paper.pages().size(); i++) {
            page(paper.pages().get(i), i == paper.pages().size() - 1, pages);
        }
        return Html.template("book.html")
                .replace("{{title}}", Html.text(PlainText.of(paper.look().title())))
                .replace("{{style}}", style())
                .replace("{{pages}}", pages);
    }

    private String style() {
        return String.format(
                        Locale.ROOT,
                        "@page { size: %.2fpt %.2fpt; margin: %.2fpt %.2fpt %.2fpt %.2fpt; }%n",
                        page.width(),
                        page.height(),
                        PageBox.TOP,
                        PageBox.SIDE,
                        PageBox.BOTTOM,
                        PageBox.SIDE)
                + rule("h1", Typeface.TITLE, titleSize(), TableLook.TITLE_LINE)
                + "h1 { padding-top: " + BookBox.ABOVE + "pt; }\n"
                + rule("p", Typeface.SONG, TableLook.SUBTITLE, TableLook.SUBTITLE_LINE)
                + rule("p.foot", Typeface.SONG, TableLook.BODY, BookBox.FOOT)
                + rule("th", Typeface.HEI, TableLook.HEAD, TableLook.HEAD_LINE)
                + rule("td", Typeface.SONG, TableLook.BODY, TableLook.LINE);
    }

    /** A long title is made smaller, never broken: the lines below it must keep their place. */
    private float titleSize() {
        float ems = fonts.chain(Typeface.TITLE).width(title());
        return Math.min(TableLook.TITLE, page.innerWidth() / Math.max(ems, 1));
    }

    private String title() {
        return fonts.chain(Typeface.TITLE)
                .printable(PlainText.of(paper.look().title()).replace('\n', ' '));
    }

    private String rule(String selector, Typeface typeface, float size, float line) {
        return String.format(
                Locale.ROOT,
                "%s { font-family: %s; font-size: %.2fpt; line-height: %.2fpt; }%n",
                selector,
                fonts.chain(typeface).families(),
                size,
                line);
    }

    private void page(BookPaper.Page sheet, boolean last, StringBuilder out) {
        boolean head = sheet.grid() || sheet.head();
        out.append("<div class=\"").append(last ? "last" : "page").append("\">");
        out.append(shown("h1", "", title(), head));
        FontChain song = fonts.chain(Typeface.SONG);
        out.append("<table class=\"under\"><tr><td>")
                .append(shown("p", "", song.printable(PlainText.of(paper.look().subtitle())), head))
                .append("</td><td>")
                .append(shown(
                        "p",
                        "right",
                        song.printable(sheet.mark()),
                        !sheet.mark().isEmpty()))
                .append("</td></tr></table>");
        table(sheet, head, out);
        out.append(shown("p", "foot", "第 " + sheet.number() + " 页", sheet.grid()));
        out.append("</div>");
    }

    /** A text in its place; blank, it still takes the room. */
    private static String shown(String tag, String style, String text, boolean printed) {
        String content = printed && !text.isBlank() ? Html.text(text) : "&#160;";
        return "<" + tag + (style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + content + "</" + tag + ">";
    }

    private void table(BookPaper.Page sheet, boolean head, StringBuilder out) {
        out.append("<table class=\"book ")
                .append(sheet.grid() ? "grid" : "bare")
                .append("\"><colgroup>");
        for (float width : box.widths()) {
            out.append(String.format(Locale.ROOT, "<col style=\"width:%.2fpt\"/>", width));
        }
        out.append("</colgroup><tbody>\n<tr class=\"")
                .append(head ? "head" : "blank")
                .append("\">");
        box.heads().forEach(lines -> cell("th", box.headHeight(), false, head ? String.join("\n", lines) : "", out));
        out.append("</tr>\n");
        Map<Integer, BookPaper.Line> byPlace =
                sheet.lines().stream().collect(Collectors.toMap(BookPaper.Line::place, Function.identity()));
        for (int place = 1; place <= paper.look().rows(); place++) {
            row(byPlace.get(place), out);
        }
        out.append("</tbody></table>");
    }

    /** @param line what stands there; none for a line that stays as it is */
    private void row(BookPaper.Line line, StringBuilder out) {
        out.append("<tr>");
        List<PaperColumn> columns = paper.look().columns();
        for (int i = 0; i < columns.size(); i++) {
            String text = line == null ? "" : line.cells().get(i);
            cell("td", box.lineHeight(), columns.get(i).centered(), text, out);
        }
        out.append("</tr>\n");
    }

    /** The text stands in a box of fixed height, so that no line ever grows. */
    private static void cell(String tag, float height, boolean centered, String text, StringBuilder out) {
        float inner = height - 2 * TableLook.PAD - TableLook.RULE;
        out.append("<")
                .append(tag)
                .append(centered ? " class=\"centered\"" : "")
                .append('>');
        out.append(String.format(Locale.ROOT, "<div style=\"height:%.2fpt\">", inner));
        out.append(Html.text(text)).append("</div></").append(tag).append('>');
    }
}

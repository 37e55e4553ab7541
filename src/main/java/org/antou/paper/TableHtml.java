package org.antou.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A planned table as the HTML that the renderer turns into pages. */
final class TableHtml {

    /** From so many lines on, short values stand at the top, where the eye starts. */
    private static final int TALL = 20;

    private final Printout printout;
    private final TablePlan plan;
    private final FontCase fonts;
    private final String head;

    TableHtml(Printout printout, TablePlan plan, FontCase fonts) {
        this.printout = printout;
        this.plan = plan;
        this.fonts = fonts;
        this.head = head();
    }

    String html() {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < plan.pages().size(); i++) {
            page(i, pages);
        }
        return Html.template("table.html")
                .replace("{{title}}", Html.text(PlainText.of(printout.title())))
                .replace("{{style}}", style())
                .replace("{{pages}}", pages);
    }

    private String style() {
        PageBox box = PageBox.a4(printout.landscape());
        return PageStyle.of(box, printout.marking(), printout.title(), fonts)
                + rule("h1", Typeface.TITLE, TableLook.TITLE, TableLook.TITLE_LINE)
                + rule("p.subtitle", Typeface.SONG, TableLook.SUBTITLE, TableLook.SUBTITLE_LINE)
                + rule("th", Typeface.HEI, TableLook.HEAD, TableLook.HEAD_LINE)
                + rule("td", Typeface.SONG, TableLook.BODY, TableLook.LINE)
                + "th, td { padding: " + TableLook.PAD + "pt; border: " + TableLook.RULE + "pt solid black; }\n";
    }

    private String rule(String selector, Typeface typeface, float size, float line) {
        return "%s { font-family: %s; font-size: %.2fpt; line-height: %.2fpt; }%n"
                .formatted(selector, fonts.chain(typeface).families(), size, line);
    }

    private void page(int index, StringBuilder out) {
        boolean last = index == plan.pages().size() - 1;
        out.append("<div class=\"").append(last ? "last" : "page").append("\">\n");
        if (index == 0) {
            out.append("<h1>").append(lines(plan.titleLines())).append("</h1>\n");
            subtitle(out);
        }
        table(plan.pages().get(index), out);
        if (last && !printout.signatures().isEmpty()) {
            signatures(out);
        }
        out.append("</div>\n");
    }

    private void subtitle(StringBuilder out) {
        if (!printout.subtitle().isEmpty()) {
            String text = fonts.chain(Typeface.SONG).printable(PlainText.of(printout.subtitle()));
            out.append("<p class=\"subtitle\">").append(Html.text(text)).append("</p>\n");
        }
    }

    private void table(List<BrokenRow> rows, StringBuilder out) {
        if (rows.isEmpty() && !printout.rows().isEmpty()) {
            return;
        }
        out.append("<table class=\"register\">").append(head).append("<tbody>\n");
        for (BrokenRow row : rows) {
            out.append(row.lines() > TALL || row.continued() ? "<tr class=\"tall\">" : "<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                out.append(printout.columns().get(i).centered() ? "<td class=\"centered\">" : "<td>")
                        .append(lines(row.cells().get(i)))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private String head() {
        StringBuilder out = new StringBuilder("<colgroup>");
        for (float width : plan.widths()) {
            out.append(String.format(Locale.ROOT, "<col style=\"width:%.2fpt\"/>", width));
        }
        out.append("</colgroup><thead><tr>");
        plan.headLines().forEach(h -> out.append("<th>").append(lines(h)).append("</th>"));
        return out.append("</tr></thead>").toString();
    }

    private void signatures(StringBuilder out) {
        out.append("<table class=\"signatures\"><tr>");
        printout.signatures()
                .forEach(s -> out.append("<td>").append(Html.text(s)).append(":</td>"));
        out.append("</tr></table>\n");
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Html::text).collect(Collectors.joining("\n"));
    }
}

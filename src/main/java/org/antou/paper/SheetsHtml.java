package org.antou.paper;

import java.util.List;

/** Forms as the HTML that the renderer turns into pages. */
final class SheetsHtml {

    private final Sheets sheets;
    private final FontCase fonts;
    private final FontChain song;
    private final StringBuilder out = new StringBuilder();

    SheetsHtml(Sheets sheets, FontCase fonts) {
        this.sheets = sheets;
        this.fonts = fonts;
        this.song = fonts.chain(Typeface.SONG);
    }

    String html() {
        for (int i = 0; i < sheets.sheets().size(); i++) {
            boolean last = i == sheets.sheets().size() - 1;
            out.append("<div class=\"").append(last ? "last" : "sheet").append("\">\n");
            sheet(sheets.sheets().get(i));
            out.append("</div>\n");
        }
        return Html.template("sheets.html")
                .replace("{{title}}", Html.text(printable(sheets.title(), fonts.chain(Typeface.TITLE))))
                .replace("{{style}}", style())
                .replace("{{sheets}}", out);
    }

    private String style() {
        return PageStyle.of(PageBox.a4(false), sheets.marking(), sheets.title(), fonts)
                + "h1 { font-family: " + fonts.chain(Typeface.TITLE).families() + "; }\n"
                + "td { font-family: " + song.families() + "; }\n"
                + "td.head, th { font-family: " + fonts.chain(Typeface.HEI).families() + "; }\n";
    }

    private void sheet(Sheets.Sheet sheet) {
        out.append("<h1>")
                .append(Html.text(printable(sheet.title(), fonts.chain(Typeface.TITLE))))
                .append("</h1>\n");
        for (Sheets.Line line : sheet.lines()) {
            if (line instanceof Sheets.Fields fields) {
                fields(fields.fields());
            } else if (line instanceof Sheets.Text text) {
                text(text);
            } else if (line instanceof Sheets.Grid grid) {
                grid(grid);
            } else if (line instanceof Sheets.Signatures signatures) {
                signatures(signatures.titles());
            }
        }
    }

    private void fields(List<Sheets.Field> fields) {
        out.append("<table class=\"form\"><tr>");
        double each = 100.0 / fields.size();
        double head = Math.min(13, each * 0.45);
        for (Sheets.Field field : fields) {
            cell("head", head, field.title());
            cell("value", each - head, field.value());
        }
        out.append("</tr></table>\n");
    }

    private void text(Sheets.Text text) {
        out.append("<table class=\"form\"><tr>");
        cell("head", 13, text.title());
        out.append("<td style=\"width:87%;height:")
                .append(text.room().points())
                .append("pt\">")
                .append(Html.text(printable(text.value(), song)))
                .append("</td></tr></table>\n");
    }

    private void cell(String style, double width, String text) {
        FontChain chain = style.equals("head") ? fonts.chain(Typeface.HEI) : song;
        out.append("<td class=\"")
                .append(style)
                .append("\" style=\"width:")
                .append(String.format(java.util.Locale.ROOT, "%.1f", width))
                .append("%\">")
                .append(Html.text(printable(text, chain)))
                .append("</td>");
    }

    private void grid(Sheets.Grid grid) {
        out.append(grid.widths().isEmpty() ? "<table class=\"form grid\">" : "<table class=\"form told\">");
        grid.widths()
                .forEach(
                        width -> out.append("<col style=\"width:").append(width).append("%\"/>"));
        if (!grid.heads().isEmpty()) {
            out.append("<tr>");
            grid.heads()
                    .forEach(head -> out.append("<th>")
                            .append(Html.text(printable(head, fonts.chain(Typeface.HEI))))
                            .append("</th>"));
            out.append("</tr>");
        }
        for (List<String> row : grid.rows()) {
            out.append("<tr>");
            row.forEach(text ->
                    out.append("<td>").append(Html.text(printable(text, song))).append("</td>"));
            out.append("</tr>");
        }
        out.append("</table>\n");
    }

    private void signatures(List<String> titles) {
        out.append("<table class=\"signatures\"><tr>");
        titles.forEach(title ->
                out.append("<td>").append(Html.text(printable(title, song))).append(":</td>"));
        out.append("</tr></table>\n");
    }

    private static String printable(String text, FontChain chain) {
        return chain.printable(PlainText.of(text));
    }
}

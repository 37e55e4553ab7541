package org.antou.paper;

import java.util.List;
import java.util.Locale;

/** Labels as the HTML that the renderer turns into pages. */
final class LabelsHtml {

    private static final int ACROSS = 3;
    private static final int DOWN = 8;
    /** Height of a label in points, so that eight fill a page: 297 mm less the margins. */
    private static final double HEIGHT = 92;

    private final Labels labels;
    private final FontCase fonts;

    LabelsHtml(Labels labels, FontCase fonts) {
        this.labels = labels;
        this.fonts = fonts;
    }

    String html() {
        StringBuilder pages = new StringBuilder();
        List<Labels.Label> all = labels.labels();
        for (int from = 0; from < all.size(); from += ACROSS * DOWN) {
            int to = Math.min(all.size(), from + ACROSS * DOWN);
            pages.append("<table class=\"")
                    .append(to == all.size() ? "last" : "page")
                    .append("\">\n");
            page(all.subList(from, to), pages);
            pages.append("</table>\n");
        }
        return Html.template("labels.html")
                .replace("{{title}}", Html.text(PlainText.of(labels.title())))
                .replace("{{style}}", style())
                .replace("{{pages}}", pages);
    }

    private void page(List<Labels.Label> on, StringBuilder out) {
        for (int row = 0; row * ACROSS < on.size(); row++) {
            out.append("<tr>");
            for (int column = 0; column < ACROSS; column++) {
                int at = row * ACROSS + column;
                out.append("<td class=\"label\">");
                if (at < on.size()) {
                    label(on.get(at), out);
                }
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
    }

    private void label(Labels.Label label, StringBuilder out) {
        out.append("<table class=\"inner\"><tr><td class=\"code\"><img src=\"")
                .append(CodeImage.address(label.code()))
                .append("\" alt=\"\"/></td><td class=\"words\"><div class=\"large\">")
                .append(Html.text(printable(label.large(), Typeface.HEI)))
                .append("</div><div class=\"small\">")
                .append(Html.text(printable(label.small(), Typeface.SONG)))
                .append("</div></td></tr></table>");
    }

    private String printable(String text, Typeface typeface) {
        return fonts.chain(typeface).printable(PlainText.of(text));
    }

    private String style() {
        return PageStyle.of(PageBox.a4(false), "", "", fonts)
                + String.format(Locale.ROOT, "td.label { height: %.1fpt; }%n", HEIGHT)
                + "div.large { font-family: " + fonts.chain(Typeface.HEI).families() + "; }\n"
                + "div.small { font-family: " + fonts.chain(Typeface.SONG).families() + "; }\n";
    }
}

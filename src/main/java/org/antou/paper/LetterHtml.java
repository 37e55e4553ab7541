package org.antou.paper;

import java.util.Locale;

/** A letter as the HTML that the renderer turns into pages. */
final class LetterHtml {

    private final Letter letter;
    private final FontCase fonts;

    LetterHtml(Letter letter, FontCase fonts) {
        this.letter = letter;
        this.fonts = fonts;
    }

    String html() {
        StringBuilder blocks = new StringBuilder();
        for (Letter.Block block : letter.blocks()) {
            String text = chain(block.style()).printable(PlainText.of(block.text()));
            blocks.append("<p class=\"")
                    .append(block.style().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(Html.text(text))
                    .append("</p>\n");
        }
        String title = fonts.chain(Typeface.TITLE).printable(PlainText.of(letter.title()));
        return Html.template("letter.html")
                .replace("{{title}}", Html.text(title))
                .replace("{{style}}", style())
                .replace("{{blocks}}", blocks);
    }

    private String style() {
        return PageStyle.of(PageBox.a4(false), letter.marking(), letter.title(), fonts)
                + "h1 { font-family: " + fonts.chain(Typeface.TITLE).families() + "; }\n"
                + "p { font-family: " + fonts.chain(Typeface.FANGSONG).families() + "; }\n"
                + "p.heading, p.code { font-family: "
                + fonts.chain(Typeface.HEI).families() + "; }\n";
    }

    private FontChain chain(Letter.Style style) {
        boolean bold = style == Letter.Style.HEADING || style == Letter.Style.CODE;
        return fonts.chain(bold ? Typeface.HEI : Typeface.FANGSONG);
    }
}

package org.antou.paper;

/** An official document as the HTML that the renderer turns into pages: GB/T 9704—2012, as {@link WordPage} lays it out. */
final class OfficialHtml {

    private static final double DATE_INDENT = 4;

    private final OfficialPaper paper;
    private final FontCase fonts;

    OfficialHtml(OfficialPaper paper, FontCase fonts) {
        this.paper = paper;
        this.fonts = fonts;
    }

    String html() {
        StringBuilder blocks = new StringBuilder();
        if (!paper.marking().isBlank()) {
            blocks.append(block("p", "first", paper.marking(), Typeface.HEI));
        }
        if (!paper.number().isBlank()) {
            blocks.append(block("p", "number", paper.number(), Typeface.FANGSONG));
        }
        blocks.append(block("h1", "title", paper.title(), Typeface.TITLE));
        for (OfficialPaper.Part part : paper.parts()) {
            blocks.append(block("p", style(part.level()), part.text(), typeface(part.level())));
        }
        return Html.template("official.html")
                .replace("{{title}}", Html.text(paper.title()))
                .replace("{{style}}", style())
                .replace("{{blocks}}", blocks + foot());
    }

    private String foot() {
        double difference = (width(paper.date()) - width(paper.signer())) / 2;
        double signer = Math.max(0, DATE_INDENT + difference);
        return "<div class=\"foot\">"
                + right(paper.signer(), signer)
                + right(paper.date(), Math.max(DATE_INDENT, signer - difference)) + "</div>";
    }

    private String right(String text, double characters) {
        return text.isBlank()
                ? ""
                : block("p", "right\" style=\"margin-right: " + characters * 15.79 + "pt", text, Typeface.FANGSONG);
    }

    /** Width in characters; a digit takes half of one. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x100 ? 0.5 : 1).sum();
    }

    private String block(String tag, String style, String text, Typeface typeface) {
        String shown = Html.text(fonts.chain(typeface).printable(PlainText.of(text)));
        return "<" + tag + " class=\"" + style + "\">" + shown + "</" + tag + ">\n";
    }

    private String style() {
        String number = " { font-family: " + families(Typeface.SONG) + "; } }\n";
        return "@page :right { @bottom-right" + number + "@page :left { @bottom-left" + number
                + "h1 { font-family: " + families(Typeface.TITLE) + "; }\n"
                + "p { font-family: " + families(Typeface.FANGSONG) + "; }\n"
                + "p.first { font-family: " + families(Typeface.HEI) + "; }\n"
                + "p.second { font-family: " + families(Typeface.KAI) + "; }\n";
    }

    private String families(Typeface typeface) {
        return fonts.chain(typeface).families();
    }

    private static String style(OfficialPaper.Level level) {
        return switch (level) {
            case FIRST -> "first indented";
            case SECOND -> "second indented";
            case TEXT -> "text indented";
            case ADDRESSEE -> "addressee";
        };
    }

    private static Typeface typeface(OfficialPaper.Level level) {
        return switch (level) {
            case FIRST -> Typeface.HEI;
            case SECOND -> Typeface.KAI;
            case TEXT, ADDRESSEE -> Typeface.FANGSONG;
        };
    }
}

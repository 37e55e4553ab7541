package org.antou.paper;

import java.util.Locale;
import java.util.stream.Collectors;

/** A cover as the HTML that the renderer turns into a page. */
final class CoverHtml {

    private static final float LARGEST = 34;
    private static final float SMALLEST = 26;
    private static final float ROOM = 400;

    private final BookCover cover;
    private final FontCase fonts;

    CoverHtml(BookCover cover, FontCase fonts) {
        this.cover = cover;
        this.fonts = fonts;
    }

    String html() {
        PageBox page = PageBox.a4(false);
        String style = String.format(
                        Locale.ROOT, "@page { size: %.2fpt %.2fpt; margin: 25mm 22mm; }%n", page.width(), page.height())
                + "h1 { font-family: " + fonts.chain(Typeface.TITLE).families() + "; font-size: " + titleSize()
                + "pt; }\n"
                + "p, td { font-family: " + fonts.chain(Typeface.FANGSONG).families() + "; }\n"
                + "p.unit { font-family: " + fonts.chain(Typeface.HEI).families() + "; }\n";
        return Html.template("cover.html")
                .replace("{{style}}", style)
                .replace("{{title}}", text(title(), Typeface.TITLE))
                .replace("{{year}}", text(cover.year(), Typeface.FANGSONG))
                .replace("{{facts}}", facts())
                .replace("{{signers}}", signers())
                .replace("{{unit}}", text(cover.unit(), Typeface.HEI));
    }

    private float titleSize() {
        float ems = fonts.chain(Typeface.TITLE).width(cover.title());
        return Math.max(SMALLEST, Math.min(LARGEST, ROOM / Math.max(ems, 1)));
    }

    /** A title that is too long for one line is broken in its middle, so that no single character is left over. */
    private String title() {
        String title = cover.title();
        if (fonts.chain(Typeface.TITLE).width(title) * SMALLEST <= ROOM) {
            return title;
        }
        int middle = title.offsetByCodePoints(0, title.codePointCount(0, title.length()) / 2);
        return title.substring(0, middle) + "\n" + title.substring(middle);
    }

    private String facts() {
        return cover.facts().stream()
                .map(fact -> "<p class=\"fact\">" + text(fact, Typeface.FANGSONG) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private String signers() {
        return cover.signers().stream()
                .map(signer -> "<tr><td class=\"who\">" + text(signer, Typeface.FANGSONG)
                        + "</td><td class=\"line\">&#160;</td></tr>")
                .collect(Collectors.joining("\n"));
    }

    private String text(String text, Typeface typeface) {
        return Html.text(fonts.chain(typeface).printable(PlainText.of(text)));
    }
}

package org.antou.paper;

import java.util.Locale;

/** What stands in the margins of every page: the marking line, the title from the second page on, 第×页/共×页. */
final class PageStyle {

    private PageStyle() {}

    static String of(PageBox box, String marking, String title, FontCase fonts) {
        FontChain small = fonts.chain(Typeface.SONG);
        String running = small.printable(PlainText.of(title).replace('\n', ' '));
        String marked =
                fonts.chain(Typeface.HEI).printable(PlainText.of(marking).replace('\n', ' '));
        return String.format(
                        Locale.ROOT,
                        "@page { size: %.2fpt %.2fpt; margin: %.2fpt %.2fpt %.2fpt %.2fpt;%n",
                        box.width(),
                        box.height(),
                        PageBox.TOP,
                        PageBox.SIDE,
                        PageBox.BOTTOM,
                        PageBox.SIDE)
                + margin("top-left", marked, Typeface.HEI, 12, fonts)
                + margin("top-right", running, Typeface.SONG, 8, fonts)
                + "@bottom-center { font-family: " + small.families() + "; font-size: 9pt;"
                + " content: \"第\" counter(page) \"页/共\" counter(pages) \"页\"; } }\n"
                + "@page :first { @top-right { content: \"\"; } }\n";
    }

    private static String margin(String place, String text, Typeface typeface, int size, FontCase fonts) {
        String families = fonts.chain(typeface).families();
        return "@" + place + " { font-family: " + families + "; font-size: " + size + "pt; content: " + Html.css(text)
                + "; }\n";
    }
}

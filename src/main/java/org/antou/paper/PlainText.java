package org.antou.paper;

import java.util.regex.Pattern;

/** Texts made ready for paper: what has no shape of its own falls away, line ends are one kind. */
final class PlainText {

    /** Control characters, zero-width marks and variation selectors: invisible on paper anyway. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cntrl}&&[^\\n]]|[\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFE00-\\uFE0F]|[\\x{E0100}-\\x{E01EF}]");

    private PlainText() {}

    static String of(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .replace('\u00A0', ' ');
        return INVISIBLE.matcher(lines).replaceAll("").stripTrailing();
    }
}

package org.antou.cadre.model.form;

import java.util.regex.Pattern;

/** Texts of the form in one shape: ends of lines are line feeds, nothing that no exchange file can hold. */
public final class FormText {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern INNER = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

    private FormText() {}

    public static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return FORBIDDEN.matcher(lines).replaceAll("").strip();
    }

    /** A name without the blanks that forms put into short ones: 张 三 is 张三. */
    public static String name(String text) {
        return INNER.matcher(clean(text).replace('\u3000', ' ').replace('\u00A0', ' '))
                .replaceAll("")
                .strip();
    }
}

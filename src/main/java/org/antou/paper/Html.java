package org.antou.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Escaping for the page templates: every text of a record passes through here. */
final class Html {

    private Html() {}

    /** Text between tags or in a quoted attribute. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // So that no text is taken for a place of the template.
                case '{' -> out.append("&#123;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A string of a style sheet: everything but letters and digits as an escape. */
    static String css(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("\\%06x".formatted(c));
            }
        });
        return out.append('"').toString();
    }

    /** A template beside this class. */
    static String template(String name) {
        try (InputStream in = Html.class.getResourceAsStream("/org/antou/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

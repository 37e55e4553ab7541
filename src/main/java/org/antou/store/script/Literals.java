package org.antou.store.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;

/** Values as SQL literals of H2, each on one line whatever it holds. */
final class Literals {

    private Literals() {}

    static void append(StringBuilder out, Object value) {
        if (value == null) {
            out.append("NULL");
        } else if (value instanceof Boolean flag) {
            out.append(flag ? "TRUE" : "FALSE");
        } else if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            out.append(value);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof String text) {
            text(out, text);
        } else if (value instanceof byte[] bytes) {
            out.append("X'").append(HexFormat.of().formatHex(bytes)).append('\'');
        } else {
            out.append(keyword(value)).append(" '").append(value).append('\'');
        }
    }

    private static String keyword(Object value) {
        if (value instanceof UUID) {
            return "UUID";
        }
        if (value instanceof LocalDate) {
            return "DATE";
        }
        if (value instanceof LocalTime) {
            return "TIME";
        }
        if (value instanceof LocalDateTime) {
            return "TIMESTAMP";
        }
        if (value instanceof OffsetDateTime) {
            return "TIMESTAMP WITH TIME ZONE";
        }
        throw new IllegalStateException("no literal for " + value.getClass());
    }

    /** Plain where it can be; with Unicode escapes where a line break or a backslash would need one. */
    private static void text(StringBuilder out, String text) {
        boolean plain = text.chars().noneMatch(Literals::special);
        out.append(plain ? "'" : "U&'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                out.append("''");
            } else if (!special(c)) {
                out.append(c);
            } else if (c == '\\') {
                out.append("\\\\");
            } else {
                out.append('\\').append(HexFormat.of().toHexDigits(c));
            }
        }
        out.append('\'');
    }

    /** Also what some reader may take for a line break, and lone surrogates, which no UTF-8 file can hold. */
    private static boolean special(int c) {
        return c < 32
                || c == '\\'
                || c == 0x7f
                || c == 0x85
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c >= 0xD800 && c < 0xE000);
    }
}

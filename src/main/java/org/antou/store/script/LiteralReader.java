package org.antou.store.script;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Takes the values of one INSERT apart; anything that is not one of the known literals is refused. */
final class LiteralReader {

    private final String line;
    private int at;

    LiteralReader(String line, int from) {
        this.line = line;
        this.at = from;
    }

    /**
     * The values up to the end of the line.
     *
     * @throws IllegalArgumentException where the line holds anything else; also as DateTimeException
     */
    List<Object> values() {
        List<Object> values = new ArrayList<>();
        values.add(value());
        while (take(", ")) {
            values.add(value());
        }
        require(take(");") && at == line.length());
        return values;
    }

    private Object value() {
        if (take("NULL")) {
            return null;
        }
        if (take("TRUE")) {
            return Boolean.TRUE;
        }
        if (take("FALSE")) {
            return Boolean.FALSE;
        }
        if (take("'")) {
            return text(false);
        }
        if (take("U&'")) {
            return text(true);
        }
        if (take("X'")) {
            return HexFormat.of().parseHex(text(false));
        }
        return at < line.length() && (line.charAt(at) == '-' || digit(line.charAt(at))) ? number() : named();
    }

    private Object named() {
        if (take("UUID '")) {
            String text = text(false);
            UUID id = UUID.fromString(text);
            require(id.toString().equals(text));
            return id;
        }
        if (take("DATE '")) {
            return LocalDate.parse(text(false));
        }
        if (take("TIMESTAMP '")) {
            return LocalDateTime.parse(text(false));
        }
        if (take("TIME '")) {
            return LocalTime.parse(text(false));
        }
        require(take("TIMESTAMP WITH TIME ZONE '"));
        return OffsetDateTime.parse(text(false));
    }

    private BigDecimal number() {
        int from = at;
        while (at < line.length() && (digit(line.charAt(at)) || line.charAt(at) == '-' || line.charAt(at) == '.')) {
            at++;
        }
        return new BigDecimal(line.substring(from, at));
    }

    private String text(boolean escaped) {
        StringBuilder text = new StringBuilder();
        while (true) {
            require(at < line.length());
            char c = line.charAt(at++);
            if (c == '\'') {
                if (!take("'")) {
                    return text.toString();
                }
                text.append('\'');
            } else if (c == '\\' && escaped) {
                text.append(escape());
            } else {
                text.append(c);
            }
        }
    }

    private char escape() {
        if (take("\\")) {
            return '\\';
        }
        require(at + 4 <= line.length());
        int code = HexFormat.fromHexDigits(line, at, at + 4);
        at += 4;
        return (char) code;
    }

    private boolean take(String words) {
        boolean there = line.startsWith(words, at);
        at += there ? words.length() : 0;
        return there;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void require(boolean good) {
        if (!good) {
            throw new IllegalArgumentException("not a row of values");
        }
    }
}

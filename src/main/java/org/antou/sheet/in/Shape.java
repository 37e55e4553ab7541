package org.antou.sheet.in;

import java.util.Locale;

/** What a number format makes of a number: a plain number, a date known to the day, month or year, a time, a share. */
public enum Shape {
    PLAIN,
    DAY,
    MONTH,
    YEAR,
    TIME,
    PERCENT;

    public boolean isDate() {
        return this == DAY || this == MONTH || this == YEAR;
    }

    /** By the number that Excel gives its built-in formats; those from 27 on are the Chinese ones. */
    static Shape builtIn(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58 -> DAY;
            case 17, 27, 52, 55, 56, 57 -> MONTH;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> TIME;
            default -> PLAIN;
        };
    }

    /** By its code, for example {@code yyyy"年"m"月"}. */
    static Shape of(String code) {
        String letters = letters(code);
        if (letters.startsWith("general") || letters.contains("通用格式")) {
            return PLAIN;
        }
        boolean day = letters.indexOf('d') >= 0;
        boolean month = letters.indexOf('m') >= 0;
        if (letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0 && month) {
            return day ? DAY : month ? MONTH : YEAR;
        }
        if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            return TIME;
        }
        if (day) {
            return DAY;
        }
        return letters.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }

    /** The first section of a format without quoted words, escaped signs and what stands in brackets. */
    private static String letters(String code) {
        StringBuilder out = new StringBuilder();
        boolean quoted = false;
        int bracket = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                continue;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '[') {
                bracket++;
                out.append(timeInBrackets(code, i));
            } else if (c == ']') {
                bracket = Math.max(0, bracket - 1);
            } else if (c == ';' && bracket == 0) {
                break;
            } else if (bracket == 0) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** [h]:mm counts hours beyond a day. */
    private static String timeInBrackets(String code, int at) {
        return at + 1 < code.length() && "hHsS".indexOf(code.charAt(at + 1)) >= 0 ? "h" : "";
    }
}

package org.antou.document;

import java.util.Locale;
import org.antou.text.ChineseNumerals;

/** How an automatic number is written out: 1, 一, ①, A, i. */
enum NumberForm {
    ARABIC,
    CHINESE,
    CIRCLED,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_ROMAN,
    LOWER_ROMAN,
    BULLET;

    private static final int CIRCLED_MAX = 20;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** The form that OOXML names: chineseCounting, decimalEnclosedCircle, … */
    static NumberForm ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("chinese")
                || lower.contains("taiwanese")
                || lower.contains("japanese")
                || lower.startsWith("ideographdigital")) {
            return CHINESE;
        }
        if (lower.startsWith("decimalenclosedcircle")) {
            return CIRCLED;
        }
        return switch (lower) {
            case "upperletter" -> UPPER_LETTER;
            case "lowerletter" -> LOWER_LETTER;
            case "upperroman" -> UPPER_ROMAN;
            case "lowerroman" -> LOWER_ROMAN;
            case "bullet", "none" -> BULLET;
            default -> ARABIC;
        };
    }

    /** The form that the binary format numbers (MSONFC of [MS-OSHARED]). */
    static NumberForm ofCode(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10, 11, 16, 17, 33, 34, 35, 37, 38, 39, 40 -> CHINESE;
            case 18, 28, 29 -> CIRCLED;
            case 23, 255 -> BULLET;
            default -> ARABIC;
        };
    }

    String write(int number) {
        return switch (this) {
            case CHINESE -> number > 0 && number < 10000 ? ChineseNumerals.render(number) : String.valueOf(number);
            case CIRCLED ->
                number > 0 && number <= CIRCLED_MAX
                        ? String.valueOf((char) ('\u2460' + number - 1))
                        : "(" + number + ")";
            case UPPER_LETTER -> letter(number, 'A');
            case LOWER_LETTER -> letter(number, 'a');
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case BULLET -> "";
            case ARABIC -> String.valueOf(number);
        };
    }

    private static String letter(int number, char first) {
        int at = Math.max(number - 1, 0);
        return String.valueOf((char) (first + at % 26)).repeat(Math.min(at / 26 + 1, 9));
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int rest = Math.min(Math.max(number, 0), 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }
}

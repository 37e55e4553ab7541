package org.antou.text;

import java.util.OptionalInt;

/** Chinese numerals from 零 to 九千九百九十九, and years written digit by digit (二〇二〇). */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int LIMIT = 9999;

    private ChineseNumerals() {}

    /** 0 to 9999 as people write it: 10 → 十, 105 → 一百零五, 210 → 二百一十. */
    public static String render(int number) {
        if (number < 0 || number > LIMIT) {
            throw new IllegalArgumentException("0 to 9999: " + number);
        }
        if (number == 0) {
            return "零";
        }
        String text = "";
        boolean gap = false;
        for (int unit = 1000, place = 2; unit >= 1; unit /= 10, place--) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = true;
                continue;
            }
            text += (gap && !text.isEmpty() ? "零" : "") + DIGITS.charAt(digit) + (place < 0 ? "" : UNITS.charAt(place));
            gap = false;
        }
        return number >= 10 && number < 20 ? text.substring(1) : text;
    }

    /** A year, digit by digit: 2020 → 二〇二〇. */
    public static String renderDigits(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(c == '0' ? '〇' : DIGITS.charAt(c - '0')));
        return text.toString();
    }

    /** 第一 → 1, 第40 → 40, 四十 → 40, 40 (either width) → 40. */
    public static OptionalInt parseOrdinal(String text) {
        String number = text.startsWith("第") ? text.substring(1) : text;
        String half = Widths.half(number);
        if (half.matches("\\d{1,4}")) {
            return OptionalInt.of(Integer.parseInt(half));
        }
        return parse(number);
    }

    /** Reads a numeral; empty where the text is none. 两 counts as 二, 〇 as 零, 二〇二〇 as 2020. */
    public static OptionalInt parse(String text) {
        String plain = text.replace('两', '二').replace('〇', '零');
        if (plain.isEmpty() || plain.length() > 9) {
            return OptionalInt.empty();
        }
        return plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? digits(plain) : units(plain);
    }

    private static OptionalInt digits(String text) {
        if (text.length() > 4) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (char c : text.toCharArray()) {
            number = number * 10 + DIGITS.indexOf(c);
        }
        return OptionalInt.of(number);
    }

    /** A numeral with units; it counts only if written in a usual way, so that 十百 or 二百三百 is none. */
    private static OptionalInt units(String text) {
        int number = 0;
        int digit = -1;
        for (char c : text.toCharArray()) {
            int place = UNITS.indexOf(c);
            if (place < 0) {
                digit = DIGITS.indexOf(c);
                if (digit < 0) {
                    return OptionalInt.empty();
                }
            } else {
                number += (digit < 0 ? 1 : digit) * (int) Math.pow(10, place + 1);
                digit = -1;
            }
        }
        number += Math.max(digit, 0);
        return isUsual(text, number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isUsual(String text, int number) {
        if (number > LIMIT) {
            return false;
        }
        String usual = render(number);
        return text.equals(usual) || text.equals("一" + usual) && usual.startsWith("十") || text.equals(shortTens(usual));
    }

    /** 一百一十二 is also said 一百十二. */
    private static String shortTens(String usual) {
        return usual.replace("百一十", "百十");
    }
}

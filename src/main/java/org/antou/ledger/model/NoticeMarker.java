package org.antou.ledger.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.text.ChineseNumerals;

/**
 * The number a paragraph begins with.
 *
 * @param kind   its form, which tells its level
 * @param number the number; 0 where a label stands without one
 * @param end    where the text after it begins
 * @param sure   false where it may be a decimal fraction: "3.5万元" is no item 3
 */
record NoticeMarker(Kind kind, int number, int end, boolean sure) {

    /** The forms, from the highest level to the lowest as official documents use them (GB/T 9704); notices shuffle them. */
    enum Kind {
        /** 一、 */
        CHINESE,
        /** (一) */
        CHINESE_BRACKET,
        /** 1. */
        ARABIC,
        /** (1) */
        ARABIC_BRACKET,
        /** ① */
        CIRCLED,
        /** 第一, */
        ORDINAL,
        /** 问题: 问题1: */
        LABEL
    }

    private static final String CHINESE_DIGITS = "[一二三四五六七八九十百]{1,5}";

    private record Form(Kind kind, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            form(Kind.CHINESE_BRACKET, "\\( *(" + CHINESE_DIGITS + ") *\\) *[、.,:]? *"),
            form(Kind.CHINESE, "(" + CHINESE_DIGITS + ") *(?:[、.:]|,(?=[^是])) *"),
            form(Kind.ARABIC_BRACKET, "\\( *(\\d{1,3}) *\\) *[、.]? *"),
            form(Kind.ARABIC_BRACKET, "(\\d{1,3}) *\\) *[、.]? *"),
            form(Kind.ARABIC, "(\\d{1,3}) *[、.](?!\\d) *"),
            form(Kind.ORDINAL, "第(" + CHINESE_DIGITS + ")[、,:] *"));

    private static final Pattern BEFORE_DIGITS = Pattern.compile("^(\\d{1,3})[、.](?=\\d)");
    private static final Pattern BEFORE_YEAR = Pattern.compile("^(\\d{1,3})[、.](?=(?:19|20)\\d\\d *年)");
    private static final Pattern ENCLOSED =
            Pattern.compile("^([\\u2460-\\u249B\\u3220-\\u3229\\u2776-\\u277F]) *[、.]? *");

    private static Form form(Kind kind, String regex) {
        return new Form(kind, Pattern.compile("^" + regex));
    }

    /** Finds the number at the start of a paragraph whose widths are folded. */
    static Optional<NoticeMarker> find(String key) {
        Matcher year = BEFORE_YEAR.matcher(key);
        if (year.find()) {
            return Optional.of(new NoticeMarker(Kind.ARABIC, Integer.parseInt(year.group(1)), year.end(), true));
        }
        Matcher decimal = BEFORE_DIGITS.matcher(key);
        if (decimal.find()) {
            boolean comma = key.charAt(decimal.end() - 1) == '、';
            return Optional.of(new NoticeMarker(Kind.ARABIC, Integer.parseInt(decimal.group(1)), decimal.end(), comma));
        }
        Matcher enclosed = ENCLOSED.matcher(key);
        if (enclosed.find()) {
            return Optional.of(enclosed(enclosed.group(1).charAt(0), enclosed.end()));
        }
        return FORMS.stream().flatMap(f -> find(f, key).stream()).findFirst();
    }

    private static Optional<NoticeMarker> find(Form form, String key) {
        Matcher m = form.pattern().matcher(key);
        if (!m.find()) {
            return Optional.empty();
        }
        int number = ChineseNumerals.parseOrdinal(m.group(1)).orElse(0);
        return number == 0 ? Optional.empty() : Optional.of(new NoticeMarker(form.kind(), number, m.end(), true));
    }

    /** Signs that carry their number within: ① ⑴ ⒈ ㈠ ❶. */
    private static NoticeMarker enclosed(char sign, int end) {
        if (sign >= '\u3220') {
            return new NoticeMarker(Kind.CHINESE_BRACKET, sign - '\u3220' + 1, end, true);
        }
        if (sign >= '\u2776') {
            return new NoticeMarker(Kind.CIRCLED, sign - '\u2776' + 1, end, true);
        }
        if (sign >= '\u2488') {
            return new NoticeMarker(Kind.ARABIC, sign - '\u2488' + 1, end, true);
        }
        if (sign >= '\u2474') {
            return new NoticeMarker(Kind.ARABIC_BRACKET, sign - '\u2474' + 1, end, true);
        }
        return new NoticeMarker(Kind.CIRCLED, sign - '\u2460' + 1, end, true);
    }
}

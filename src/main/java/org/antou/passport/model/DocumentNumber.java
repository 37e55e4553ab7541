package org.antou.passport.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antou.text.Widths;

/** 证件号码: what a number as typed stands for, and what is wrong with it. */
public final class DocumentNumber {

    private static final Pattern OFFICIAL = Pattern.compile("(?:SE|DE|PE)\\d{7}|[DSP]\\d{7,8}");
    private static final Pattern TAIWAN_RESIDENT = Pattern.compile("\\d{8}");
    private static final Pattern CONFUSED = Pattern.compile("[ECL][IO]\\d{7}");
    private static final int TAIL = 4;

    private DocumentNumber() {}

    /** Half width, capital letters, no spaces and dashes. */
    public static String normal(String typed) {
        return Widths.half(typed).replaceAll("[\\s\\-]", "").toUpperCase(Locale.ROOT);
    }

    /** Why a number can't be that of a document of this kind, one plain sentence with the right format; empty where it can. */
    public static Optional<String> fault(DocumentKind kind, String typed) {
        String number = normal(typed);
        if (kind.fits(number)) {
            return Optional.empty();
        }
        return Optional.of(foreign(number)
                .or(() -> other(kind, number))
                .orElseGet(() -> kind.title() + "的号码应为:" + kind.format() + "。" + hint(number)));
    }

    /** Why a number is of no document that is kept here; empty where it may be. */
    public static Optional<String> foreign(String typed) {
        String number = normal(typed);
        if (OFFICIAL.matcher(number).matches()) {
            return Optional.of("这是因公护照的号码。因公证件由外事部门管理,不归本台账。");
        }
        return TAIWAN_RESIDENT.matcher(number).matches()
                ? Optional.of("8 位数字是台湾居民来往大陆通行证(台胞证)的号码,是台湾居民的证件,不归本台账。")
                : Optional.empty();
    }

    /** The kind whose numbers are made like this one; empty where none is. */
    public static Optional<DocumentKind> kind(String typed) {
        String number = normal(typed);
        return Stream.of(DocumentKind.values())
                .filter(kind -> kind.fits(number))
                .findFirst();
    }

    private static Optional<String> other(DocumentKind kind, String number) {
        return Stream.of(DocumentKind.values())
                .filter(each -> each != kind && each.fits(number))
                .findFirst()
                .map(each -> "这个号码是" + each.title() + "的,不是" + kind.title() + "的。请核对证件种类。");
    }

    private static String hint(String number) {
        return CONFUSED.matcher(number).matches()
                ? "第 2 位不会是字母 I 或 O,请看是不是数字 1 或 0。"
                : "现有 " + number.length() + " 位,请对照证件逐位核对。";
    }

    /** The end of a number, by which a clerk knows the booklet while the rest stays covered. */
    public static String tail(String number) {
        return number.substring(Math.max(0, number.length() - TAIL));
    }
}

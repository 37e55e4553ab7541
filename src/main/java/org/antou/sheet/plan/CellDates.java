package org.antou.sheet.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antou.register.ValueType;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Shape;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;
import org.antou.text.Widths;

/** Dates in cells: days counted from 1900 or 1904, and every way of writing them that has one meaning only. */
final class CellDates {

    /** Days of 1927 to 2119 as Excel counts them: what stays of a date when its format is lost (42758). */
    private static final int FIRST_SERIAL = 10_000;

    private static final int LAST_SERIAL = 80_000;
    private static final Pattern TIME = Pattern.compile("(.*\\d日?)[ T]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?");
    private static final Pattern BEFORE = Pattern.compile("(.+?)(?:之前|以前|前|止)");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})(0[1-9]|1[0-2])");
    private static final Pattern DUBIOUS = Pattern.compile("\\d{4}\\.1");

    private CellDates() {}

    static Reading read(Cell cell, boolean from1904, ValueType type) {
        Optional<String> refused = refused(cell);
        if (refused.isPresent()) {
            return new Reading.Refused(refused.get());
        }
        Optional<PartialDate> date =
                cell instanceof Cell.Num number ? number(number, from1904) : text(CellWords.of(cell), from1904);
        return date.map(d -> wanted(d, type)).orElseGet(() -> unreadable(CellWords.of(cell)));
    }

    private static Optional<String> refused(Cell cell) {
        boolean dubious = cell instanceof Cell.Num n
                && n.shape() == Shape.PLAIN
                && DUBIOUS.matcher(CellWords.of(n)).matches();
        return dubious ? Optional.of(CellWords.of(cell) + " 可能是 1 月,也可能是去掉了 0 的 10 月,请写成“年-月”的文本。") : Optional.empty();
    }

    private static Optional<PartialDate> number(Cell.Num number, boolean from1904) {
        return number.shape().isDate() ? Serials.date(number, from1904) : text(CellWords.of(number), from1904);
    }

    private static Optional<PartialDate> text(String typed, boolean from1904) {
        String text = bare(typed);
        Optional<PartialDate> date = ChineseDates.parse(text);
        return date.or(() -> month(text)).or(() -> serial(text, from1904));
    }

    /** Without the time of day, and without 前: a deadline is the last day either way. */
    private static String bare(String typed) {
        String text = Widths.half(typed).strip();
        Matcher time = TIME.matcher(text);
        text = time.matches() ? time.group(1) : text;
        Matcher before = BEFORE.matcher(text);
        return before.matches() ? before.group(1) : text;
    }

    /** 198605, as files of cadres write it. */
    private static Optional<PartialDate> month(String text) {
        Matcher m = MONTH.matcher(text);
        return m.matches()
                ? Optional.of(new PartialDate(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), 0))
                : Optional.empty();
    }

    private static Optional<PartialDate> serial(String text, boolean from1904) {
        if (!text.matches("\\d{5}(\\.\\d+)?")) {
            return Optional.empty();
        }
        double days = Double.parseDouble(text);
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Optional.empty()
                : Serials.day(days, from1904).map(PartialDate::of);
    }

    private static Reading wanted(PartialDate date, ValueType type) {
        if (type == ValueType.PARTIAL_DATE) {
            return new Reading.Read(date);
        }
        LocalDate day = date.earliest();
        return date.isExact()
                ? new Reading.Read(day)
                : new Reading.Refused("“" + ChineseDates.show(date) + "”没有写到日,请补全年月日。");
    }

    private static Reading unreadable(String text) {
        return new Reading.Refused(
                "“" + Reading.cut(text) + "”不是能认准的日期。请写成 2021-03-05、2021年3月5日 或 2021年3月;没有年份的请补上年份。");
    }
}

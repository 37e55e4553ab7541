package org.antou.sheet.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.antou.register.ValueType;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Shape;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** What a person reads in a cell. */
public final class CellWords {

    private static final int SIGNIFICANT = 15;

    private CellWords() {}

    /** As the workbook shows it; a date in a workbook that counts from 1900. */
    public static String of(Cell cell) {
        return of(cell, false);
    }

    public static String of(Cell cell, boolean from1904) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Num number) {
            return number(number, from1904);
        }
        return cell instanceof Cell.Flag flag ? (flag.value() ? "是" : "否") : ((Cell.Fault) cell).code();
    }

    private static String number(Cell.Num number, boolean from1904) {
        if (number.shape().isDate()) {
            return Serials.date(number, from1904).map(CellWords::day).orElse(number.raw());
        }
        return number.shape() == Shape.PERCENT ? percent(number.value()) : digits(number);
    }

    private static String day(PartialDate date) {
        return date.isExact() ? date.toString() : ChineseDates.show(date);
    }

    private static String percent(double value) {
        return round(BigDecimal.valueOf(value).movePointRight(2)) + "%";
    }

    /** Plain digits without the dust of binary fractions; a number too long for Excel as the file has it. */
    private static String digits(Cell.Num number) {
        if (Double.isNaN(number.value()) || Double.isInfinite(number.value())) {
            return number.raw();
        }
        return Damage.lost(number) ? number.raw() : round(BigDecimal.valueOf(number.value()));
    }

    private static String round(BigDecimal value) {
        return value.round(new MathContext(SIGNIFICANT)).stripTrailingZeros().toPlainString();
    }

    /** What an exported cell shows of a value, to tell whether somebody changed it. */
    static String exported(ValueType type, Object value) {
        return switch (type) {
            case DATE -> LocalDate.class.cast(value).toString();
            case PARTIAL_DATE -> day((PartialDate) value);
            case MONEY -> ((BigDecimal) value).stripTrailingZeros().toPlainString();
            default -> org.antou.sheet.out.CellText.clipped(type.show(value));
        };
    }
}

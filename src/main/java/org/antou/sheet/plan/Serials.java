package org.antou.sheet.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Shape;
import org.antou.text.PartialDate;

/** Dates that a workbook keeps as a number of days. */
final class Serials {

    /** Day 0 of a workbook from 1900, counted from March 1900 on: Excel has a 29 February 1900. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int MARCH_1900 = 61;
    private static final int LEAP_DAY = 60;
    private static final int LAST = 2_958_465;

    private Serials() {}

    /** The date of a number, known as far as its format shows it; empty where it is none. */
    static Optional<PartialDate> date(Cell.Num number, boolean from1904) {
        return day(number.value(), from1904).map(day -> shown(day, number.shape()));
    }

    /** The day of a number; the time of day is left out. 29 February 1900 never was. */
    static Optional<LocalDate> day(double value, boolean from1904) {
        double days = Math.floor(value);
        if (!(days >= (from1904 ? 0 : 1)) || days > LAST || !from1904 && days == LEAP_DAY) {
            return Optional.empty();
        }
        long whole = (long) days;
        if (from1904) {
            return Optional.of(FROM_1904.plusDays(whole));
        }
        return Optional.of(FROM_1900.plusDays(whole < MARCH_1900 ? whole + 1 : whole));
    }

    private static PartialDate shown(LocalDate day, Shape shape) {
        return switch (shape) {
            case MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            case YEAR -> new PartialDate(day.getYear(), 0, 0);
            default -> PartialDate.of(day);
        };
    }
}

package org.antou.sheet.out;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.antou.register.ValueType;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** What stands in a cell for a value: real dates and numbers, and text for everything else. */
sealed interface OutCell {

    /** @param shared whether the same text stands in many rows */
    record Text(String text, boolean shared) implements OutCell {}

    record Number(BigDecimal number) implements OutCell {}

    record Day(LocalDate day, Format format) implements OutCell {}

    /** How a date reads in a cell. */
    enum Format {
        DAY("yyyy-mm-dd"),
        // Backslashes, because the library writes quotation marks into its XML as they are.
        MONTH("yyyy\\年m\\月");

        private final String code;

        Format(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** The first day from which every program counts the same; Excel believes that 1900 was a leap year. */
    LocalDate FIRST = LocalDate.of(1900, 3, 1);

    static OutCell of(ValueType type, Object value) {
        return switch (type) {
            case NUMBER -> new Number(BigDecimal.valueOf((Integer) value));
            case MONEY -> new Number((BigDecimal) value);
            case DATE -> day(PartialDate.of((LocalDate) value));
            case PARTIAL_DATE -> day((PartialDate) value);
            case FLAG, CHOICE, PERSON, SECTION, REFERENCE, SECTIONS, PERSONS -> new Text(type.show(value), true);
            case TEXT, NAME, LONG_TEXT, LINES -> new Text(type.show(value), false);
        };
    }

    private static OutCell day(PartialDate date) {
        boolean year = date.month() == 0;
        if (year || date.earliest().isBefore(FIRST)) {
            return new Text(ChineseDates.show(date), false);
        }
        return new Day(date.earliest(), date.isExact() ? Format.DAY : Format.MONTH);
    }
}

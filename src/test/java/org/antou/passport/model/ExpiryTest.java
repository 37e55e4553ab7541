package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the last valid day is, on either side of every border. */
class ExpiryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "-1, OVER",
        "0, MONTH",
        "30, MONTH",
        "31, TWO_MONTHS",
        "60, TWO_MONTHS",
        "61, HALF_YEAR",
        "180, HALF_YEAR",
        "181, LATER"
    })
    void byTheDay(int days, Expiry expected) {
        assertThat(Expiry.of(Optional.of(TODAY.plusDays(days)), TODAY)).contains(expected);
    }

    @Test
    void unknownIsNone() {
        assertThat(Expiry.of(Optional.empty(), TODAY)).isEmpty();
    }
}

package org.antou.cadre.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of writing are no differences; days and words that are different are. */
class MeaningTest {

    @ParameterizedTest
    @CsvSource({
        "1986.05,198605",
        "1986.05,1986年5月",
        "1986-05,1986.05.12",
        "1986,1986年5月",
        "大学(学士),大学(学士)",
        "中共党员,中共 党员。"
    })
    void the_same(String one, String other) {
        assertThat(Meaning.same(one, Optional.empty(), other, Optional.empty())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1986.05,1986.06", "1986.05,1987年5月", "19860512,1986.05.13", "大学,大专", "干部,工人"})
    void not_the_same(String one, String other) {
        assertThat(Meaning.same(one, Optional.empty(), other, Optional.empty())).isFalse();
    }

    @Test
    void stretches_of_a_cv_are_compared_by_their_months() {
        assertThat(Meaning.same("1998.09—2002.07 某大学", "1998年9月—2002年7月 某大学")).isTrue();
    }

    @Test
    void a_month_stays_a_month() {
        assertThat(FileDates.parse("198605")).map(Object::toString).contains("1986-05");
        assertThat(FileDates.parse("1986年5月")).map(Object::toString).contains("1986-05");
        assertThat(FileDates.parse("198613")).isEmpty();
    }
}

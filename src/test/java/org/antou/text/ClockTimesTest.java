package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimesTest {

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "14:30, 14:30",
        "9.05, 09:05",
        "1430, 14:30",
        "14点, 14:00",
        "14时30分, 14:30",
        "9点半, 09:30",
        "' 9 : 05 ', 09:05"
    })
    void reads_what_clerks_type(String text, LocalTime time) {
        assertThat(ClockTimes.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "下午", "25:00", "9:75", "14", "14:30:15", "半"})
    void everything_else_is_no_time(String text) {
        assertThat(ClockTimes.parse(text)).isEmpty();
    }
}

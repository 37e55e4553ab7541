package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseDatesTest {

    @ParameterizedTest
    @CsvSource({
        "20200203,2020-02-03",
        "2020.2.3,2020-02-03",
        "2020/2/3,2020-02-03",
        "2020-2-3,2020-02-03",
        "2020年2月3日,2020-02-03",
        "2020年2月3号,2020-02-03",
        "2020年2月,2020-02",
        "2020.02,2020-02",
        "2020年,2020",
        "2020,2020",
        "２０２０年２月３日,2020-02-03",
        "2020。2。3,2020-02-03",
        "二〇二〇年二月三日,2020-02-03",
        "二〇二〇年十二月三十一日,2020-12-31",
        "2021年底,2021-12-31",
        "2021年末,2021-12-31",
        "2021年年底,2021-12-31",
        "2021年终,2021-12-31",
        "2021年6月底,2021-06-30",
        "2020年2月末,2020-02-29",
        "2021年2月底,2021-02-28",
        "2020年 2月 3日,2020-02-03"
    })
    void readsTheFormsOfTheList(String typed, String stored) {
        assertThat(ChineseDates.parse(typed).map(PartialDate::toString)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({"2月9日,2021-02-09", "6月底,2021-06-30", "年底,2021-12-31", "3月,2021-03", "2020年3月,2020-03"})
    void aDateWithoutYearGetsTheYearGiven(String typed, String stored) {
        assertThat(ChineseDates.parse(typed, 2021).map(PartialDate::toString)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2月9日",
                "年底",
                "2021年2月29日",
                "2021.13.1",
                "2021-02-30",
                "20210230",
                "20210003",
                "2021-2.3",
                "200203",
                "21.2.3",
                "2020年0月",
                "2020年2月0日",
                "不详",
                "2020年2月3日前",
                "0000.1.1",
                "底",
                "月底"
            })
    void neverGuesses(String typed) {
        assertThat(ChineseDates.parse(typed)).isEmpty();
    }

    @Property
    void everyDayIsReadInEveryForm(@ForAll @IntRange(min = -30000, max = 60000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        PartialDate expected = PartialDate.of(date);
        for (String form : List.of("%d.%d.%d", "%d/%d/%d", "%d-%d-%d", "%d年%d月%d日", "%04d%02d%02d")) {
            String typed = form.formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            assertThat(ChineseDates.parse(typed)).as(typed).contains(expected);
        }
        assertThat(ChineseDates.parse(ChineseDates.show(expected))).contains(expected);
        assertThat(PartialDate.parse(expected.toString())).isEqualTo(expected);
    }

    @Property
    void anythingElseIsRefusedWithoutHarm(@ForAll String text) {
        ChineseDates.parse(text).ifPresent(d -> assertThat(d.year()).isPositive());
    }
}

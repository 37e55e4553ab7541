package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

    @Property(tries = 10000)
    void whatIsWrittenIsRead(@ForAll @IntRange(min = 0, max = 9999) int number) {
        assertThat(ChineseNumerals.parse(ChineseNumerals.render(number))).isEqualTo(OptionalInt.of(number));
        assertThat(ChineseNumerals.parse(ChineseNumerals.renderDigits(number))).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @CsvSource({"0,零", "10,十", "11,十一", "20,二十", "105,一百零五", "110,一百一十", "1001,一千零一", "9999,九千九百九十九"})
    void rendersAsPeopleWrite(int number, String text) {
        assertThat(ChineseNumerals.render(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"两百,200", "一十二,12", "一百十二,112", "二〇二〇,2020", "一百〇五,105"})
    void readsWhatOthersWrite(String text, int number) {
        assertThat(ChineseNumerals.parse(text)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "十百", "二百三百", "一百五", "甲", "百千", "十十", "二十零三", "一二三四五"})
    void refusesWhatIsNoNumeral(String text) {
        assertThat(ChineseNumerals.parse(text)).isEmpty();
    }

    @Test
    void readsOrdinals() {
        assertThat(ChineseNumerals.parseOrdinal("第四十")).isEqualTo(OptionalInt.of(40));
        assertThat(ChineseNumerals.parseOrdinal("第40")).isEqualTo(OptionalInt.of(40));
        assertThat(ChineseNumerals.parseOrdinal("１２")).isEqualTo(OptionalInt.of(12));
    }
}

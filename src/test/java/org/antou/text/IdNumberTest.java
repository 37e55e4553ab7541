package org.antou.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracles: the examples of GB 11643 and two made-up numbers of Anshan. */
class IdNumberTest {

    private static final String EXAMPLE = "11010519491231002X";

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31,false",
        "440524188001010014,1880-01-01,true",
        "210302199001010016,1990-01-01,true",
        "210303198512310020,1985-12-31,false"
    })
    void readsBirthAndSex(String typed, LocalDate birth, boolean male) {
        IdNumber number = IdNumber.of(typed).orElseThrow();
        assertThat(number.birth()).isEqualTo(birth);
        assertThat(number.male()).isEqualTo(male);
    }

    @Test
    void takesEitherWidthCaseAndTheOldLength() {
        assertThat(IdNumber.of("１１０１０５１９４９１２３１００２ｘ")).contains(new IdNumber(EXAMPLE));
        assertThat(IdNumber.of("110105491231002")).contains(new IdNumber(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "110105194912310021",
                "990105194912310028",
                "11010519491331002X",
                "1101051949123100AX"
            })
    void saysWhatIsWrong(String typed) {
        assertThat(IdNumber.of(typed)).isEmpty();
        assertThat(IdNumber.fault(typed).orElseThrow()).startsWith("身份证号");
    }

    /** 15 digits lack the century and the check digit; both come back, whoever it is. */
    @Property
    void theOldNumberAlwaysBecomesTheSameNewOne(
            @ForAll @IntRange(min = 0, max = 36_523) int day, @ForAll @IntRange(max = 999) int order) {
        String birth = LocalDate.of(1900, 1, 1).plusDays(day).format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
        String old = "210302" + birth.substring(2) + "%03d".formatted(order);
        IdNumber now = IdNumber.of(old).orElseThrow();
        assertThat(now.value()).hasSize(18).startsWith("210302" + birth);
        assertThat(now.value().substring(0, 6) + now.value().substring(8, 17)).isEqualTo(old);
        assertThat(IdNumber.fault(now.value())).isEmpty();
        assertThat(now.birth()).isEqualTo(LocalDate.of(1900, 1, 1).plusDays(day));
        assertThat(now.male()).isEqualTo(order % 2 == 1);
    }

    @Test
    void anOldNumberWithAnImpossibleBirthDateIsNone() {
        assertThat(IdNumber.of("110105491331002")).isEmpty();
        assertThat(IdNumber.of("110105490229002")).isEmpty();
        assertThat(IdNumber.fault("990105491231002").orElseThrow()).contains("省级地区码");
    }

    @Property
    void oneWrongDigitIsAlwaysNoticed(
            @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (EXAMPLE.charAt(place) - '0' + by) % 10);
        assertThat(IdNumber.of(EXAMPLE.substring(0, place) + wrong + EXAMPLE.substring(place + 1)))
                .isEmpty();
    }

    @Test
    void coversTheBirthDateWhereverItIsPrinted() {
        assertThat(new IdNumber(EXAMPLE).masked()).isEqualTo("110105********002X");
        assertThat(new IdNumber(EXAMPLE)).hasToString("110105********002X");
        assertThat(IdNumber.mask("E12345678")).isEqualTo("E12****78");
    }
}

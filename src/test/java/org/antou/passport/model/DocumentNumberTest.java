package org.antou.passport.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E12345678",
        "PASSPORT, EA1234567",
        "PASSPORT, EZ1234567",
        "PASSPORT, G12345678",
        "PASSPORT, 141234567",
        "PASSPORT, 151234567",
        "PASSPORT, e 1234-5678",
        "PASSPORT, E12345678",
        "HK_MACAO, C12345678",
        "HK_MACAO, CA1234567",
        "HK_MACAO, W12345678",
        "TAIWAN, L12345678",
        "TAIWAN, LB1234567",
        "TAIWAN, T12345678"
    })
    void right_ones_are_taken(DocumentKind kind, String number) {
        assertThat(DocumentNumber.fault(kind, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E1234567, 现有 8 位",
        "PASSPORT, E123456789, E 加 8 位数字",
        "PASSPORT, EO1234567, 数字 1 或 0",
        "PASSPORT, EI1234567, 数字 1 或 0",
        "PASSPORT, EAB123456, E 加字母(不含 I、O)加 7 位数字",
        "PASSPORT, 161234567, 14、15 开头",
        "PASSPORT, C12345678, 往来港澳通行证",
        "HK_MACAO, E12345678, 是普通护照的",
        "HK_MACAO, CO1234567, 数字 1 或 0",
        "TAIWAN, W12345678, 是往来港澳通行证的",
        "TAIWAN, 12345678, 台胞证",
        "PASSPORT, SE1234567, 因公护照",
        "PASSPORT, DE1234567, 因公护照",
        "PASSPORT, PE1234567, 因公护照",
        "PASSPORT, P1234567, 因公护照",
        "PASSPORT, S12345678, 因公护照",
        "TAIWAN, L1234567, L 加 8 位数字"
    })
    void wrong_ones_are_told_with_the_right_form(DocumentKind kind, String number, String told) {
        assertThat(DocumentNumber.fault(kind, number))
                .hasValueSatisfying(why -> assertThat(why).contains(told));
    }

    @Test
    void every_letter_but_two_may_stand_second() {
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            boolean allowed = letter != 'I' && letter != 'O';
            for (DocumentKind kind : DocumentKind.values()) {
                String number = "ECL".charAt(kind.ordinal()) + "" + letter + "1234567";
                boolean official = number.startsWith("SE") || number.startsWith("DE") || number.startsWith("PE");
                assertThat(DocumentNumber.fault(kind, number).isEmpty())
                        .as(number)
                        .isEqualTo(allowed && !official);
            }
        }
    }

    @Test
    void words_of_other_offices_are_read_and_strangers_told() {
        assertThat(DocumentWords.read(DocumentColumns.KIND, "因私普通护照")).isPresent();
        assertThat(DocumentWords.read(DocumentColumns.KIND, "港澳通行证")).isPresent();
        assertThat(DocumentWords.read(DocumentColumns.STATE, "2"))
                .hasValueSatisfying(v -> assertThat(v.get(DocumentColumns.STATE, DocumentState.class))
                        .contains(DocumentState.RELEASED));
        assertThat(DocumentWords.foreign("台胞证").orElse("")).contains("台湾居民");
        assertThat(DocumentWords.foreign("因公护照").orElse("")).contains("外事");
        assertThat(DocumentWords.foreign("往来台湾通行证")).isEmpty();
    }

    @Test
    void custody_lines_are_read_as_they_are_written() {
        Custody full = new Custody(
                DocumentState.RELEASED, java.util.Optional.of(java.time.LocalDate.of(2024, 5, 1)), "不再担任", "确认单 3 号");
        assertThat(Custody.parse(full.toString())).contains(full);
        assertThat(Custody.parse(Custody.of(DocumentState.OWED).toString())).contains(Custody.of(DocumentState.OWED));
        assertThat(Custody.parse("乱写")).isEmpty();
    }
}

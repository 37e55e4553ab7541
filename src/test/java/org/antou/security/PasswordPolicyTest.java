package org.antou.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At least 8 characters of 3 kinds. */
class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "Aa-12345, true", "Aa12345678, true", "aa-12345, true", "AA-12345, true",
        "Aa-1234, false", "aa123456, false", "12345678, false", "aaaaaaaa, false",
        "汉字Aa1234, true", "一二三四五六七八, false", "'', false"
    })
    void eightCharactersOfThreeKinds(String password, boolean good) {
        assertThat(PasswordPolicy.DEFAULT.accepts(password.toCharArray())).isEqualTo(good);
    }
}

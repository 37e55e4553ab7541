package org.antou.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A code copied by hand must be read however it was written down, and a slip must be told. */
class RecoveryCodeTest {

    @Test
    void isSevenGroupsOfFourWithoutLookAlikes() {
        for (int i = 0; i < 200; i++) {
            assertThat(RecoveryCode.random().shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        }
    }

    @Test
    void noTwoAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(seen.add(RecoveryCode.random().shown())).isTrue();
        }
    }

    @Property(tries = 300)
    void isReadInAnyWriting(@ForAll("writings") String separator, @ForAll boolean small, @ForAll boolean lookAlikes) {
        RecoveryCode code = RecoveryCode.random();
        String written = code.shown().replace("-", separator);
        if (lookAlikes) {
            written = written.replace('0', 'O').replace('1', 'I');
        }
        String typed = small ? written.toLowerCase(Locale.ROOT) : written;
        assertThat(RecoveryCode.parse(typed).map(RecoveryCode::shown)).contains(code.shown());
    }

    @Test
    void isReadFromFullWidthLetters() {
        RecoveryCode code = RecoveryCode.random();
        StringBuilder wide = new StringBuilder();
        code.shown().chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        assertThat(RecoveryCode.parse(wide.toString()).map(RecoveryCode::shown)).contains(code.shown());
    }

    @Property(tries = 300)
    void twoSymbolsSwappedAreTold(@ForAll @IntRange(min = 0, max = 26) int at) {
        String symbols = RecoveryCode.random().shown().replace("-", "");
        char[] swapped = symbols.toCharArray();
        swapped[at] = symbols.charAt(at + 1);
        swapped[at + 1] = symbols.charAt(at);
        boolean same = symbols.equals(new String(swapped));
        // Two check symbols catch 1023 of 1024 slips; a slip they miss still opens nothing.
        RecoveryCode.parse(new String(swapped))
                .ifPresent(read -> assertThat(
                                same || !read.shown().replace("-", "").equals(symbols))
                        .isTrue());
    }

    @Test
    void aMissingSymbolIsTold() {
        String shown = RecoveryCode.random().shown();
        assertThat(RecoveryCode.parse(shown.substring(1))).isEmpty();
        assertThat(RecoveryCode.parse("")).isEmpty();
        assertThat(RecoveryCode.parse("恢复码")).isEmpty();
    }

    @Test
    void theLastFourConfirmThatItWasWrittenDown() {
        RecoveryCode code = RecoveryCode.random();
        String last = code.shown().substring(code.shown().length() - 4);
        assertThat(code.endsWith(last)).isTrue();
        assertThat(code.endsWith(" " + last.toLowerCase(Locale.ROOT) + " ")).isTrue();
        assertThat(code.endsWith(last.substring(1))).isFalse();
        assertThat(code.endsWith(code.shown().substring(0, 4) + last)).isFalse();
    }

    @Provide
    Arbitrary<String> writings() {
        return Arbitraries.of("", "-", " ", " - ", "——", "–", "\u3000", "_", ".", "\n");
    }
}

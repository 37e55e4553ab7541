package org.antou.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five wrong passwords lock for fifteen minutes: after a restart too, and whatever is done to the clock. */
class LockoutTest {

    private static final Instant NINE = Instant.parse("2021-03-01T01:00:00Z");

    @TempDir
    Path folder;

    @Test
    void fiveWrongOnesLockAcrossRestarts() {
        fail(5, NINE);
        assertThatThrownBy(() -> at(NINE.plusSeconds(60)).begin("wang"))
                .hasMessageContaining("已锁定")
                .satisfies(e -> assertThat(((org.antou.problem.Problem.Expected) e).advice())
                        .contains("约14分钟"));
        assertThatThrownBy(() -> at(NINE.plusSeconds(899)).begin("wang")).hasMessageContaining("已锁定");
        assertThatCode(() -> at(NINE.plusSeconds(900)).begin("wang")).doesNotThrowAnyException();
        assertThat(at(NINE.plusSeconds(900)).left("wang")).isEqualTo(4);
    }

    @Test
    void fourWrongOnesDoNot() {
        fail(4, NINE);
        assertThatCode(() -> at(NINE).begin("wang")).doesNotThrowAnyException();
    }

    @Test
    void aRightOneStartsTheCountAgain() {
        fail(4, NINE);
        at(NINE).begin("wang");
        at(NINE).succeeded("wang");
        assertThat(at(NINE).left("wang")).isEqualTo(5);
    }

    @Test
    void othersAreNotLocked() {
        fail(5, NINE);
        assertThatCode(() -> at(NINE).begin("li")).doesNotThrowAnyException();
    }

    @Test
    void theSameLoginInOtherLettersIsLockedToo() {
        fail(5, NINE);
        assertThatThrownBy(() -> at(NINE).begin(" WANG ")).hasMessageContaining("已锁定");
    }

    @Test
    void settingTheClockBackDoesNotUnlock() {
        fail(5, NINE);
        Instant back = NINE.minus(Duration.ofDays(2));
        assertThatThrownBy(() -> at(back).begin("wang")).hasMessageContaining("已锁定");
        assertThatThrownBy(() -> at(back.plusSeconds(899)).begin("wang")).hasMessageContaining("已锁定");
    }

    @Test
    void aClockThatWasWrongDoesNotLockForYears() {
        fail(5, NINE.plus(Duration.ofDays(3650)));
        assertThatThrownBy(() -> at(NINE).begin("wang")).hasMessageContaining("已锁定");
        assertThatCode(() -> at(NINE.plusSeconds(900)).begin("wang")).doesNotThrowAnyException();
    }

    @Test
    void theNumbersOfTheStoreHoldBeforeItIsOpen() {
        at(NINE).adopt(3, 30);
        fail(3, NINE);
        assertThatThrownBy(() -> at(NINE.plusSeconds(1799)).begin("wang")).hasMessageContaining("已锁定");
        assertThatCode(() -> at(NINE.plusSeconds(1800)).begin("wang")).doesNotThrowAnyException();
    }

    @Test
    void aDamagedFileIsACounterLostNotAStoreLost() throws IOException {
        Files.writeString(folder.resolve("lockout.json"), "{\"logins\":[1,2");
        assertThatCode(() -> at(NINE).begin("wang")).doesNotThrowAnyException();
    }

    private void fail(int times, Instant when) {
        for (int i = 0; i < times; i++) {
            at(when).begin("wang");
        }
    }

    /** Every time a new object, as after a restart. */
    private Lockout at(Instant when) {
        return new Lockout(folder, Clock.fixed(when, ZoneOffset.UTC));
    }
}

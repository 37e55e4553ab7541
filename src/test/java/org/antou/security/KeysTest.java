package org.antou.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.antou.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the ring must open again, and only with the right password. */
class KeysTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-01T01:00:00Z"), ZoneOffset.UTC);
    private static final UUID WANG = new UUID(1, 1);
    private static final UUID LI = new UUID(2, 2);

    @TempDir
    Path folder;

    private RecoveryCode code;
    private byte[] fileKey;

    @BeforeEach
    void aRingWithTwoAccounts() {
        Keys.Created created = Keys.create(folder, CLOCK);
        code = created.code();
        fileKey = created.keys().derive("store file");
        created.keys().give(WANG, "wang", "Aa-12345".toCharArray(), false);
        created.keys().give(LI, "李四", "Bb-12345".toCharArray(), true);
    }

    @Test
    void everyAccountOpensTheSameStore() {
        assertThat(open("wang", "Aa-12345").keys().derive("store file")).isEqualTo(fileKey);
        assertThat(open("李四", "Bb-12345").keys().derive("store file")).isEqualTo(fileKey);
        assertThat(open("李四", "Bb-12345").account()).isEqualTo(LI);
    }

    @Test
    void everyPurposeHasAKeyOfItsOwn() {
        Keys keys = open("wang", "Aa-12345").keys();
        assertThat(keys.derive("store seal")).hasSize(32).isNotEqualTo(keys.derive("store file"));
    }

    @Test
    void aWrongPasswordMentionsInputMethodAndCapsLock() {
        assertThatThrownBy(() -> open("wang", "aa-12345"))
                .isInstanceOfSatisfying(
                        Problem.Expected.class,
                        problem -> assertThat(problem.text()).contains("口令不对", "输入法", "大写锁定", "再错4次"));
    }

    @Test
    void anotherAccountsPasswordDoesNotOpen() {
        assertThatThrownBy(() -> open("wang", "Bb-12345")).hasMessageContaining("口令不对");
        assertThatThrownBy(() -> open("zhao", "Aa-12345")).hasMessageContaining("没有登录名");
    }

    @Test
    void anEntryMovedToAnotherAccountDoesNotOpen() throws IOException {
        KeyRing ring = new KeyRingFile(folder).load().ring();
        RingEntry wang = ring.find("wang").orElseThrow();
        RingEntry forged = new RingEntry(LI, "李四", false, wang.wrapped());
        assertThat(forged.unwrap("Aa-12345".toCharArray())).isEmpty();
        assertThat(wang.unwrap("Aa-12345".toCharArray())).isPresent();
    }

    @Test
    void theMarkOfAnInitialPasswordCannotBeStruckOut() throws IOException {
        Path file = folder.resolve("keyring.json");
        RingEntry li = new KeyRingFile(folder).load().ring().find("李四").orElseThrow();
        assertThat(li.initial()).isTrue();
        RingEntry struck = new RingEntry(li.account(), li.login(), false, li.wrapped());
        assertThat(struck.unwrap("Bb-12345".toCharArray())).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("Bb-12345");
    }

    @Test
    void aNewPasswordReplacesTheOld() {
        open("wang", "Aa-12345").keys().give(WANG, "wang", "Cc-67890".toCharArray(), false);
        assertThat(open("wang", "Cc-67890").account()).isEqualTo(WANG);
        assertThatThrownBy(() -> open("wang", "Aa-12345")).hasMessageContaining("口令不对");
    }

    @Test
    void aTakenKeyOpensNothingAndCanBeGivenBack() {
        Keys keys = open("wang", "Aa-12345").keys();
        Keys.Undo undo = keys.take(LI);
        assertThatThrownBy(() -> open("李四", "Bb-12345")).hasMessageContaining("已停用");
        undo.back();
        assertThat(open("李四", "Bb-12345").account()).isEqualTo(LI);
    }

    @Test
    void theRecoveryCodeOpensAndTheOldOneStopsOpening() {
        String typed = code.shown().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        Keys keys = Keys.recover(folder, CLOCK, typed, "wang").keys();
        assertThat(keys.derive("store file")).isEqualTo(fileKey);
        keys.renew(RecoveryCode.random());
        assertThatThrownBy(() -> Keys.recover(folder, CLOCK, typed, "wang")).hasMessageContaining("不是这份数据现在的恢复码");
        assertThatThrownBy(() -> Keys.recover(folder, CLOCK, "ABCD", "wang")).hasMessageContaining("抄错");
    }

    @Test
    void aClosedRingForgetsItsKey() {
        Keys keys = open("wang", "Aa-12345").keys();
        keys.close();
        assertThatThrownBy(() -> keys.derive("store file")).isInstanceOf(IllegalStateException.class);
    }

    private Keys.Opened open(String login, String password) {
        return Keys.open(folder, CLOCK, login, password.toCharArray());
    }
}

package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.antou.account.NewAccount;
import org.antou.security.Role;
import org.antou.settings.ParameterKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a signed-in account and back, and what happens where something broke on the way. */
class StartupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-01T01:00:00Z"), ZoneOffset.UTC);
    private static final NewOffice OFFICE = new NewOffice("某市某局", "某局党组", "某局机关党委");

    @TempDir
    Path temp;

    private Path folder;
    private String code;

    @BeforeEach
    void anOffice() {
        folder = temp.resolve("data");
        try (Startup startup = Startup.at(folder, CLOCK)) {
            assertThat(startup.ready()).isFalse();
            Opened opened = startup.create(OFFICE, "wang", "Aa-12345".toCharArray());
            code = opened.recoveryCode().shown();
            opened.signedIn().desk().close();
        }
    }

    @Test
    void theOfficeIsFoundAgainAfterARestart() {
        try (Startup startup = Startup.at(folder, CLOCK);
                Desk desk = startup.signIn("wang", "Aa-12345".toCharArray()).desk()) {
            assertThat(startup.ready()).isTrue();
            assertThat(startup.logins()).containsExactly("wang");
            assertThat(desk.office().get().unit()).isEqualTo("某市某局");
            assertThat(desk.office().get().practice()).isFalse();
            assertThat(desk.accounts().list()).singleElement().satisfies(account -> {
                assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
                assertThat(account.login()).isEqualTo("wang");
            });
        }
    }

    @Test
    void aSecondStoreIsNotMadeOverTheFirst() {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            assertThatThrownBy(() -> startup.create(OFFICE, "li", "Aa-12345".toCharArray()))
                    .hasMessageContaining("已经有案头的数据");
            startup.signIn("wang", "Aa-12345".toCharArray()).desk().close();
        }
    }

    @Test
    void aWeakPasswordMakesNoStoreAndASecondTryDoes() {
        Path other = temp.resolve("other");
        try (Startup startup = Startup.at(other, CLOCK)) {
            assertThatThrownBy(() -> startup.create(OFFICE, "li", "short".toCharArray()))
                    .hasMessageContaining("太简单");
            assertThat(startup.ready()).isFalse();
            startup.create(OFFICE, "li", "Aa-12345".toCharArray())
                    .signedIn()
                    .desk()
                    .close();
            assertThat(startup.ready()).isTrue();
        }
    }

    @Test
    void powerLostWhileMakingAStoreCanBeDoneAgain() throws IOException {
        Files.createFile(folder.resolve("unfinished"));
        try (Startup startup = Startup.at(folder, CLOCK)) {
            assertThat(startup.ready()).isFalse();
            startup.create(OFFICE, "li", "Aa-12345".toCharArray())
                    .signedIn()
                    .desk()
                    .close();
            assertThat(startup.logins()).containsExactly("li");
        }
    }

    @Test
    void aLostStoreFileIsNeverOpenedAsEmpty() throws IOException {
        Files.move(folder.resolve("antou.mv.db"), temp.resolve("elsewhere"));
        try (Startup startup = Startup.at(folder, CLOCK)) {
            assertThat(startup.ready()).isTrue();
            assertThatThrownBy(() -> startup.signIn("wang", "Aa-12345".toCharArray()))
                    .isInstanceOf(org.antou.problem.Problem.Expected.class);
        }
    }

    @Test
    void theRecoveryCodeSetsANewPasswordAndIsReplaced() {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            Opened recovered = startup.recover(code, "wang", "Cc-67890".toCharArray());
            assertThat(recovered.recoveryCode().shown()).isNotEqualTo(code);
            recovered.fresh().confirm();
            recovered.signedIn().desk().close();
            startup.signIn("wang", "Cc-67890".toCharArray()).desk().close();
            assertThatThrownBy(() -> startup.signIn("wang", "Aa-12345".toCharArray()))
                    .hasMessageContaining("口令不对");
            assertThatThrownBy(() -> startup.recover(code, "wang", "Dd-67890".toCharArray()))
                    .hasMessageContaining("不是这份数据现在的恢复码");
            startup.recover(recovered.recoveryCode().shown(), "wang", "Dd-67890".toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
    }

    @Test
    void aWeakNewPasswordDoesNotUseTheCodeUp() {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            assertThatThrownBy(() -> startup.recover(code, "wang", "weak".toCharArray()))
                    .hasMessageContaining("太简单");
            startup.recover(code, "wang", "Cc-67890".toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
    }

    @Test
    void theNumbersOfTheLockComeFromTheParameters() {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            SignedIn in = startup.signIn("wang", "Aa-12345".toCharArray());
            in.desk()
                    .parameters()
                    .set(in.session(), ParameterKey.LOCKOUT_ATTEMPTS, java.time.LocalDate.of(2021, 1, 1), "3", "本单位规定");
            in.desk().adoptLockout();
            in.desk().close();
            assertThatThrownBy(() -> startup.signIn("wang", "x".toCharArray()))
                    .satisfies(e -> assertThat(((org.antou.problem.Problem.Expected) e).advice())
                            .contains("再错2次"));
        }
    }

    @Test
    void aDisabledAccountIsRefused() {
        try (Startup startup = Startup.at(folder, CLOCK)) {
            SignedIn in = startup.signIn("wang", "Aa-12345".toCharArray());
            var li = in.desk()
                    .accounts()
                    .create(in.session(), new NewAccount("li", "李四", Role.CLERK), "Bb-12345".toCharArray());
            in.desk().accounts().disable(in.session(), li.id());
            in.desk().close();
            assertThatThrownBy(() -> startup.signIn("li", "Bb-12345".toCharArray()))
                    .hasMessageContaining("已停用");
        }
    }

    @Test
    void nothingTemporaryOutlivesTheProgram() throws IOException {
        Path before = Files.createDirectory(folder.resolveSibling("usual-temp"));
        System.setProperty("java.io.tmpdir", before.toString());
        try (Startup startup = Startup.at(folder, CLOCK)) {
            Path printed = Path.of(System.getProperty("java.io.tmpdir")).resolve("printed.pdf");
            Files.writeString(printed, "张三");
            assertThat(printed).startsWith(folder.resolve("temp").toAbsolutePath());
            startup.signIn("wang", "Aa-12345".toCharArray()).desk().close();
        }
        assertThat(folder.resolve("temp")).doesNotExist();
        assertThat(Path.of(System.getProperty("java.io.tmpdir"))).isEqualTo(before);
    }
}

package org.antou.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.antou.history.History;
import org.antou.security.Keys;
import org.antou.security.PasswordPolicy;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ring and the rows are two files: whenever the power goes between them, an administrator can go on. */
class AccountCrashTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final char[] FIRST = "Aa-12345".toCharArray();
    private static final char[] OTHER = "Bb-12345".toCharArray();

    @TempDir
    Path folder;

    private Store store;
    private Accounts accounts;
    private Session admin;

    @BeforeEach
    void anAdministrator() {
        store = TestStores.memory();
        accounts = accounts(Keys.create(folder, CLOCK).keys());
        admin = accounts.createFirst("admin", FIRST);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRingEntryWithoutARowIsReplacedWhenTheAccountIsMadeAgain() {
        afterRestart().give(UUID.randomUUID(), "li", OTHER, true);
        Accounts later = accounts(afterRestart());
        assertThat(later.find(Keys.open(folder, CLOCK, "li", OTHER).account())).isEmpty();
        Account made = later.create(admin, new NewAccount("li", "李四", Role.CLERK), FIRST);
        assertThat(Keys.open(folder, CLOCK, "li", FIRST).account()).isEqualTo(made.id());
    }

    @Test
    void aKeyTakenBeforeTheRowSaysSoIsGivenBackByAReset() {
        Account li = accounts.create(admin, new NewAccount("li", "李四", Role.CLERK), OTHER);
        afterRestart().take(li.id());
        Accounts later = accounts(afterRestart());
        assertThat(later.find(li.id()).orElseThrow().enabled()).isTrue();
        later.resetPassword(admin, li.id(), FIRST);
        assertThat(Keys.open(folder, CLOCK, "li", FIRST).account()).isEqualTo(li.id());
    }

    @Test
    void aRingThatCannotBeWrittenChangesNoRow() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("keyring.json.new"));
        Files.createFile(inTheWay.resolve("x"));
        byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));
        assertThatThrownBy(() -> accounts.create(admin, new NewAccount("li", "李四", Role.CLERK), OTHER))
                .hasMessageContaining("写不进密钥环");
        assertThat(accounts.list()).hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("keyring.json"))).isEqualTo(before);
    }

    @Test
    void rowsThatCannotBeWrittenLeaveTheRingAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("keyring.json"));
        NewAccount tooLong = new NewAccount("li", "李".repeat(100), Role.CLERK);
        assertThatThrownBy(() -> accounts.create(admin, tooLong, OTHER)).isInstanceOf(RuntimeException.class);
        assertThat(Files.readAllBytes(folder.resolve("keyring.json"))).isEqualTo(before);
        assertThat(accounts.list()).hasSize(1);
    }

    private Keys afterRestart() {
        return Keys.open(folder, CLOCK, "admin", FIRST).keys();
    }

    private Accounts accounts(Keys keys) {
        return new Accounts(store, new History(store, CLOCK), keys, () -> PasswordPolicy.DEFAULT);
    }
}

package org.antou.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.security.Keys;
import org.antou.security.PasswordPolicy;
import org.antou.security.RecoveryCode;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what to whose account, and that rows, keys and history always tell the same. */
class AccountsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-01T01:00:00Z"), ZoneOffset.UTC);
    private static final char[] FIRST = "Aa-12345".toCharArray();
    private static final char[] INITIAL = "Bb-12345".toCharArray();
    private static final char[] OWN = "Cc-67890".toCharArray();

    @TempDir
    Path folder;

    private Store store;
    private History history;
    private Accounts accounts;
    private Session admin;

    @BeforeEach
    void anAdministrator() {
        store = TestStores.memory();
        history = new History(store, CLOCK);
        accounts = new Accounts(store, history, Keys.create(folder, CLOCK).keys(), () -> PasswordPolicy.DEFAULT);
        admin = accounts.createFirst("admin", FIRST);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewAccountMustChangeItsPasswordFirst() {
        Account li = create("李四", Role.CLERK);
        assertThat(accounts.mustChangePassword(li.id())).isTrue();
        accounts.changePassword(session(li), INITIAL, OWN);
        assertThat(accounts.mustChangePassword(li.id())).isFalse();
        assertThat(Keys.open(folder, CLOCK, "李四", OWN).account()).isEqualTo(li.id());
    }

    @Test
    void theHistoryTellsOfEveryChangeAndNeverThePassword() {
        Account li = create("李四", Role.CLERK);
        accounts.changeRole(admin, li.id(), Role.READER);
        accounts.resetPassword(admin, li.id(), OWN);
        accounts.disable(admin, li.id());
        List<Entry> past = history.of(new RecordRef(Accounts.REGISTER, li.id()));
        assertThat(past).extracting(Entry::action).containsExactly("新建账户", "调整账户角色", "重设口令", "停用账户");
        assertThat(past).extracting(Entry::accountName).containsOnly("admin");
        assertThat(past.get(1).changes()).containsExactly(new FieldChange("role", "CLERK", "READER"));
        assertThat(past.toString()).doesNotContain("Bb-12345", "Cc-67890");
    }

    @Test
    void theLastAdministratorStays() {
        assertThatThrownBy(() -> accounts.disable(admin, admin.account())).hasMessageContaining("最后一个");
        assertThatThrownBy(() -> accounts.changeRole(admin, admin.account(), Role.CLERK))
                .hasMessageContaining("最后一个");
        Account second = create("second", Role.ADMINISTRATOR);
        accounts.changeRole(admin, admin.account(), Role.CLERK);
        assertThatThrownBy(() -> accounts.disable(session(second), second.id())).hasMessageContaining("最后一个");
    }

    @Test
    void anAdministratorWithoutAKeyDoesNotCountAsOne() {
        Account second = create("second", Role.ADMINISTRATOR);
        Keys.open(folder, CLOCK, "admin", FIRST).keys().take(second.id());
        Keys reopened = Keys.open(folder, CLOCK, "admin", FIRST).keys();
        Accounts later = new Accounts(store, history, reopened, () -> PasswordPolicy.DEFAULT);
        assertThatThrownBy(() -> later.changeRole(admin, admin.account(), Role.CLERK))
                .hasMessageContaining("最后一个");
    }

    @Test
    void aDisabledAccountComesBackWithANewFirstPassword() {
        Account li = create("李四", Role.CLERK);
        accounts.disable(admin, li.id());
        assertThatThrownBy(() -> Keys.open(folder, CLOCK, "李四", INITIAL)).hasMessageContaining("已停用");
        assertThatThrownBy(() -> accounts.resetPassword(admin, li.id(), OWN)).hasMessageContaining("已停用");
        accounts.enable(admin, li.id(), OWN);
        assertThat(Keys.open(folder, CLOCK, "李四", OWN).account()).isEqualTo(li.id());
        assertThat(accounts.mustChangePassword(li.id())).isTrue();
    }

    @Test
    void onlyAdministratorsAdministrate() {
        Session clerk = session(create("李四", Role.CLERK));
        assertThatThrownBy(() -> accounts.create(clerk, new NewAccount("x", "x", Role.READER), OWN))
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> accounts.changeRole(clerk, clerk.account(), Role.ADMINISTRATOR))
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> accounts.resetPassword(clerk, admin.account(), OWN))
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> accounts.disable(clerk, admin.account())).hasMessageContaining("管理员");
        assertThatThrownBy(() -> accounts.renewRecoveryCode(clerk)).hasMessageContaining("管理员");
    }

    @Test
    void aLoginIsTakenInWhateverLetters() {
        assertThatThrownBy(() -> create(" ADMIN ", Role.CLERK)).hasMessageContaining("已经有人用了");
        assertThatThrownBy(() -> create("two words", Role.CLERK)).hasMessageContaining("不能用");
        assertThat(accounts.list()).hasSize(1);
    }

    @Test
    void ownPasswordNeedsTheOldOneAndADifferentNewOne() {
        assertThatThrownBy(() -> accounts.changePassword(admin, OWN, OWN)).hasMessageContaining("口令不对");
        assertThatThrownBy(() -> accounts.changePassword(admin, FIRST, FIRST)).hasMessageContaining("一样");
        assertThatThrownBy(() -> accounts.changePassword(admin, FIRST, "weak".toCharArray()))
                .hasMessageContaining("太简单");
        assertThat(Keys.open(folder, CLOCK, "admin", FIRST).account()).isEqualTo(admin.account());
    }

    @Test
    void theIdleLockOpensWithOnesOwnPasswordOnly() {
        accounts.confirm(admin, FIRST);
        assertThatThrownBy(() -> accounts.confirm(admin, OWN)).hasMessageContaining("口令不对");
    }

    @Test
    void aNewRecoveryCodeCountsAndIsRecordedOnceItIsConfirmed() {
        FreshCode fresh = accounts.renewRecoveryCode(admin);
        RecoveryCode code = fresh.code();
        assertThat(history.latest(1).get(0).action()).isEqualTo("建立第一个账户");
        assertThatThrownBy(() -> Keys.recover(folder, CLOCK, code.shown(), "admin"))
                .hasMessageContaining("不是这份数据现在的恢复码");
        fresh.confirm();
        assertThat(Keys.recover(folder, CLOCK, code.shown(), "admin").account()).isEqualTo(admin.account());
        assertThat(history.latest(1).get(0).action()).isEqualTo("换恢复码");
        assertThat(history.latest(1).toString()).doesNotContain(code.shown());
    }

    private Account create(String login, Role role) {
        return accounts.create(admin, new NewAccount(login, "", role), INITIAL);
    }

    private static Session session(Account account) {
        return new Session(account.id(), account.name(), account.role());
    }
}

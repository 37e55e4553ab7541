package org.antou.desktop.admin;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.account.Account;
import org.antou.account.Accounts;
import org.antou.desktop.look.Days;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.task.Jobs;
import org.antou.ui.Icons;

/** 账户管理: who may sign in, as what; only for administrators. Accounts are stopped, never deleted: the history names them. */
public final class AccountsScreen implements Screen {

    private final Workplace place;
    private final Accounts accounts;
    private final TableView<Account> table = Tables.of("没有账户。");
    private final Trouble trouble = new Trouble();
    private final VBox node;

    public AccountsScreen(Workplace place, Accounts accounts) {
        this.place = place;
        this.accounts = accounts;
        ZoneId zone = place.clock().getZone();
        table.setId("accounts");
        Tables.column(table, "登录名", 14, Account::login);
        Tables.column(table, "姓名", 14, Account::name);
        Tables.column(table, "角色", 10, account -> account.role().title());
        Tables.column(table, "状态", 8, account -> account.enabled() ? "在用" : "已停用");
        Tables.column(table, "建立时间", 16, account -> Days.minute(account.created(), zone));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button fresh = new Button("新建账户…", Icons.ADD.node());
        fresh.setOnAction(event -> create());
        fresh.setId("new-account");
        node = new VBox(
                Words.row(Words.title("账户"), Words.gap(), fresh),
                Words.hint("管理员:全部功能,并管理账户和参数;经办:登记、修改、打印;查阅:只看。账户是“谁录入的”,与签字人无关。"),
                Words.row(
                        forChosen("调整角色…", this::changeRole),
                        forChosen("重设口令…", this::resetPassword),
                        forChosen("停用…", this::disable),
                        forChosen("重新启用…", this::enable)),
                trouble,
                table);
        node.getStyleClass().add("screen");
    }

    private Button forChosen(String text, Consumer<Account> action) {
        Button button = Words.button(
                text,
                () -> Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(action));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        place.jobs().run("读取账户", job -> accounts.list(), this::show, trouble::show);
    }

    private void show(List<Account> all) {
        table.getItems().setAll(all);
    }

    private void create() {
        AccountForm form = new AccountForm(accounts.policy());
        place.dialogs()
                .form("新建账户", form, "建立", form::read)
                .ifPresent(wanted -> run(
                        "新建账户",
                        job -> accounts.create(place.session(), wanted.account(), wanted.password()),
                        "已建立账户“" + wanted.account().login() + "”,首次登录时须换口令。"));
    }

    private void changeRole(Account account) {
        ComboBox<Role> role = RoleBox.of(account.role());
        place.dialogs()
                .form(
                        "调整角色:" + account.name(),
                        Words.field("角色", role),
                        "调整",
                        () -> Optional.ofNullable(role.getValue()))
                .ifPresent(chosen -> run(
                        "调整账户角色",
                        job -> accounts.changeRole(place.session(), account.id(), chosen),
                        "“" + account.name() + "”的角色已是“" + chosen.title() + "”,下次登录时生效。"));
    }

    private void resetPassword(Account account) {
        PasswordForm form = new PasswordForm(accounts.policy());
        place.dialogs()
                .form("重设口令:" + account.name(), form, "重设", form::read)
                .ifPresent(password -> run(
                        "重设口令",
                        job -> {
                            accounts.resetPassword(place.session(), account.id(), password);
                            return account;
                        },
                        "已重设“" + account.name() + "”的口令,下次登录时须换口令。"));
    }

    private void disable(Account account) {
        boolean sure = place.dialogs()
                .confirm(
                        "停用账户",
                        "停用后“" + account.name() + "”不能再登录;账户和它的改动记录都保留,以后可以重新启用。",
                        "停用“" + account.name() + "”");
        if (sure) {
            run("停用账户", job -> accounts.disable(place.session(), account.id()), "已停用“" + account.name() + "”。");
        }
    }

    private void enable(Account account) {
        if (account.enabled()) {
            trouble.say("“" + account.name() + "”本来就在用。");
            return;
        }
        PasswordForm form = new PasswordForm(accounts.policy());
        place.dialogs()
                .form("重新启用:" + account.name(), form, "启用", form::read)
                .ifPresent(password -> run(
                        "启用账户",
                        job -> accounts.enable(place.session(), account.id(), password),
                        "已启用“" + account.name() + "”,首次登录时须换口令。"));
    }

    private <T> void run(String title, Jobs.Work<T> work, String done) {
        trouble.clear();
        place.jobs()
                .run(
                        title,
                        work,
                        result -> {
                            place.navigator().status(done);
                            shown();
                        },
                        trouble::show);
    }
}

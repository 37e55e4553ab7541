package org.antou.desktop.admin;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.account.NewAccount;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.security.Login;
import org.antou.security.PasswordPolicy;
import org.antou.security.Role;

/** The form for a new account and its first password. */
final class AccountForm extends VBox {

    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final ComboBox<Role> role = RoleBox.of(Role.CLERK);
    private final NewPassword password;
    private final Trouble trouble = new Trouble();

    /** What is to be made. */
    record Wanted(NewAccount account, char[] password) {}

    AccountForm(PasswordPolicy policy) {
        this.password = new NewPassword(policy);
        getStyleClass().add("step-page");
        getChildren()
                .setAll(
                        Words.field("登录名", login),
                        Words.field("姓名(写进改动记录)", name),
                        Words.field("角色", role),
                        password,
                        Words.hint("这是首次登录用的口令,本人登录后必须换掉。"),
                        trouble);
    }

    Optional<Wanted> read() {
        try {
            Optional<String> mistake = password.mistake();
            if (mistake.isEmpty()) {
                String clean = Login.clean(login.getText());
                return Optional.of(new Wanted(new NewAccount(clean, name.getText(), role.getValue()), password.read()));
            }
            trouble.say(login.getText().isBlank() ? "请填写登录名。" : mistake.get());
        } catch (Problem.Expected unusable) {
            trouble.show(unusable);
        }
        return Optional.empty();
    }
}

package org.antou.desktop.setup;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.security.Login;
import org.antou.security.PasswordPolicy;

/** The first account, an administrator. There is no default password. */
final class AccountStep implements Step {

    private final TextField login = new TextField();
    private final NewPassword password = new NewPassword(PasswordPolicy.DEFAULT);
    private final VBox page;

    AccountStep() {
        login.setId("login");
        login.setPromptText("例如:李文静,或 lwj");
        page = new VBox(
                Words.title("第一个账户"),
                Words.text("第一个账户是管理员,可以再为同事建立账户。改动记录里写的就是登录名,建议用真实姓名。"),
                Words.field("登录名", login),
                password);
        page.getStyleClass().add("step-page");
    }

    @Override
    public String name() {
        return "管理员账户";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        login.requestFocus();
    }

    @Override
    public Optional<String> mistake() {
        try {
            Login.clean(login.getText());
            return password.mistake();
        } catch (Problem.Expected unusable) {
            return Optional.of(login.getText().isBlank() ? "请填写登录名。" : unusable.what() + unusable.advice());
        }
    }

    String login() {
        return login.getText();
    }

    char[] password() {
        return password.read();
    }
}

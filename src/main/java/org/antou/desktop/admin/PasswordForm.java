package org.antou.desktop.admin;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.security.PasswordPolicy;

/** The form for a password that an administrator gives somebody, to be changed at the next sign-in. */
final class PasswordForm extends VBox {

    private final NewPassword password;
    private final Trouble trouble = new Trouble();

    PasswordForm(PasswordPolicy policy) {
        this.password = new NewPassword(policy);
        getStyleClass().add("step-page");
        getChildren().setAll(password, Words.hint("本人下次登录后必须换掉这个口令。"), trouble);
    }

    Optional<char[]> read() {
        Optional<String> mistake = password.mistake();
        mistake.ifPresent(trouble::say);
        return mistake.isPresent() ? Optional.empty() : Optional.of(password.read());
    }
}

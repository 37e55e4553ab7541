package org.antou.desktop.admin;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Secret;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.security.PasswordPolicy;

/** 改我的口令: the old one, then a new one twice. */
public final class OwnPasswordForm extends VBox {

    private final Secret old = new Secret("old-password");
    private final NewPassword fresh;
    private final Trouble trouble = new Trouble();

    /** The old and the new password. */
    public record Wanted(char[] old, char[] fresh) {}

    public OwnPasswordForm(PasswordPolicy policy) {
        this.fresh = new NewPassword(policy);
        getStyleClass().add("step-page");
        getChildren().setAll(Words.field("现在的口令", old), fresh, trouble);
    }

    /** What was typed; empty, and said why, where it can't be used. */
    public Optional<Wanted> read() {
        Optional<String> mistake = old.isEmpty() ? Optional.of("请输入现在的口令。") : fresh.mistake();
        mistake.ifPresent(trouble::say);
        return mistake.isPresent() ? Optional.empty() : Optional.of(new Wanted(old.read(), fresh.read()));
    }
}

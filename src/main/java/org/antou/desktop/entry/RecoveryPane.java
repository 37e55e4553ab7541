package org.antou.desktop.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.Opened;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.security.PasswordPolicy;
import org.antou.security.RecoveryCode;

/** 忘记口令: the recovery code opens the store and gives one account a new password; a new code takes its place. */
public final class RecoveryPane extends VBox {

    private final Frame frame;
    private final Door door;
    private final Consumer<Opened> opened;
    private final TextField code = new TextField();
    private final ComboBox<String> login = new ComboBox<>();
    private final NewPassword password = new NewPassword(PasswordPolicy.DEFAULT);
    private final Trouble trouble = new Trouble();
    private final Button go = Words.main("用恢复码打开", this::recover);

    /** @param back leads back to the sign-in */
    public RecoveryPane(Frame frame, Door door, Runnable back, Consumer<Opened> opened) {
        this.frame = frame;
        this.door = door;
        this.opened = opened;
        code.setId("recovery-code");
        login.setId("login");
        go.setId("recover");
        trouble.setId("trouble");
        code.setPromptText("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX");
        login.setMaxWidth(Double.MAX_VALUE);
        Gate gate = new Gate(
                32,
                Words.title("用恢复码设新口令"),
                Words.text("恢复码是建立数据时抄下或打印的28个字符。没有恢复码、也没有别的管理员账户,谁都打不开数据。"),
                Words.field("恢复码", code, "大小写、空格和横线都不影响;字母 O 当作 0,I 和 L 当作 1。"),
                Words.field("给哪个账户设新口令", login),
                password,
                trouble,
                Words.actions(go, Words.button("返回登录", back)));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
        frame.jobs().run("读取账户", job -> door.startup().logins(), this::offer, trouble::show);
    }

    private void offer(List<String> logins) {
        login.getItems().setAll(logins);
        if (!logins.isEmpty()) {
            login.setValue(logins.get(0));
        }
    }

    @Override
    public void requestFocus() {
        code.requestFocus();
    }

    private Optional<String> mistake() {
        if (RecoveryCode.parse(code.getText()).isEmpty()) {
            return Optional.of("恢复码不对:应为28个字符,请逐个核对有没有抄错或漏抄。");
        }
        return login.getValue() == null ? Optional.of("请选择账户。") : password.mistake();
    }

    private void recover() {
        Optional<String> mistake = mistake();
        if (mistake.isPresent()) {
            trouble.say(mistake.get());
            return;
        }
        trouble.clear();
        go.setDisable(true);
        String typed = code.getText();
        String name = login.getValue();
        char[] fresh = password.read();
        frame.jobs().run("用恢复码打开", job -> recover(typed, name, fresh), opened, this::refused);
    }

    private Opened recover(String typed, String name, char[] fresh) {
        try {
            return door.startup().recover(typed, name, fresh);
        } finally {
            Arrays.fill(fresh, '\0');
        }
    }

    private void refused(Problem problem) {
        go.setDisable(false);
        trouble.show(problem);
    }
}

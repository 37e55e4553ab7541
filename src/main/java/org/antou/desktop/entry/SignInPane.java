package org.antou.desktop.entry;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.SignedIn;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Secret;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;

/** 登录: which account, its password, and what went wrong in its own words. */
public final class SignInPane extends VBox {

    private final Frame frame;
    private final Door door;
    private final Consumer<SignedIn> signedIn;
    private final LoginField login = new LoginField();
    private final Secret password = new Secret("password");
    private final Trouble trouble = new Trouble();
    private final Button enter = Words.main("登录", this::signIn);
    private final Button help = new Button("忘记口令…");
    private final Label working = Words.hint("");

    /**
     * @param forgotten what "忘记口令" leads to
     * @param signedIn  gets the opened desk
     */
    public SignInPane(Frame frame, Door door, Runnable forgotten, Consumer<SignedIn> signedIn) {
        this.frame = frame;
        this.door = door;
        this.signedIn = signedIn;
        enter.setId("enter");
        trouble.setId("trouble");
        help.setOnAction(event -> forgotten.run());
        help.getStyleClass().add("flat");
        Gate gate = new Gate(
                27,
                Words.title("登录"),
                Words.field("登录名", login),
                Words.field("口令", password),
                trouble,
                Words.actions(enter, help, working),
                Words.hint("数据文件夹:" + door.folder()));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    /** What to say before anything was tried, for example that the key ring was mended. */
    public void tell(Problem problem) {
        trouble.show(problem);
    }

    /** Fills in the accounts once the folder was looked at; the only one, or the first, is chosen. */
    public void offer(List<String> logins) {
        login.offer(logins);
    }

    @Override
    public void requestFocus() {
        password.requestFocus();
    }

    private void signIn() {
        String name = login.text();
        if (name.isEmpty() || password.isEmpty()) {
            trouble.say(name.isEmpty() ? "请填写登录名。" : "请输入口令。");
            return;
        }
        char[] typed = password.read();
        busy(true);
        frame.jobs().run("登录", job -> signIn(name, typed), this::enter, this::refused);
    }

    private SignedIn signIn(String name, char[] typed) {
        try {
            return door.startup().signIn(name, typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private void enter(SignedIn opened) {
        password.clear();
        signedIn.accept(opened);
        busy(false);
    }

    private void refused(Problem problem) {
        busy(false);
        password.clear();
        trouble.show(problem);
        password.requestFocus();
    }

    private void busy(boolean now) {
        if (now) {
            trouble.clear();
        }
        enter.setDisable(now);
        login.setDisable(now);
        password.setDisable(now);
        help.setDisable(now);
        working.setText(now ? "正在打开数据…" : "");
    }
}

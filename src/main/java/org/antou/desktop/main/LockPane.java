package org.antou.desktop.main;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Secret;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;

/** What stands on the lock: who is signed in, and the password once more. */
final class LockPane extends VBox {

    private final Secret password = new Secret("unlock-password");
    private final Trouble trouble = new Trouble();
    private final Button unlock;

    /** A password to be checked, and who hears that it was wrong. */
    record Attempt(char[] password, Consumer<Problem> refused) {}

    LockPane(String words, Consumer<Attempt> tried, Runnable signOut) {
        unlock = Words.main("解锁", () -> attempt(tried));
        unlock.setId("unlock");
        trouble.setId("trouble");
        Gate gate = new Gate(
                27,
                Words.title("已锁屏"),
                Words.text(words),
                Words.field("口令", password),
                trouble,
                Words.actions(unlock, Words.button("换人登录", signOut)));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    @Override
    public void requestFocus() {
        password.requestFocus();
    }

    private void attempt(Consumer<Attempt> tried) {
        if (password.isEmpty()) {
            trouble.say("请输入口令。");
            return;
        }
        unlock.setDisable(true);
        tried.accept(new Attempt(password.read(), this::refused));
    }

    private void refused(Problem problem) {
        unlock.setDisable(false);
        password.clear();
        trouble.show(problem);
        password.requestFocus();
    }
}

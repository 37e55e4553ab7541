package org.antou.desktop.entry;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.app.SignedIn;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.NewPassword;
import org.antou.desktop.look.Secret;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;

/** The password came from an administrator: nothing may be done before the account's owner chose another. */
public final class ChangePasswordPane extends VBox {

    private final Frame frame;
    private final SignedIn opened;
    private final Consumer<SignedIn> changed;
    private final Secret old = new Secret("old-password");
    private final NewPassword fresh;
    private final Trouble trouble = new Trouble();

    public ChangePasswordPane(Frame frame, SignedIn opened, Consumer<SignedIn> changed) {
        this.frame = frame;
        this.opened = opened;
        this.changed = changed;
        this.fresh = new NewPassword(opened.desk().accounts().policy());
        trouble.setId("trouble");
        Gate gate = new Gate(
                30,
                Words.title("请换成只有自己知道的口令"),
                Words.text(opened.session().name() + ",您现在的口令是管理员给的。换好新口令后就可以开始工作。"),
                Words.field("现在的口令", old),
                fresh,
                trouble,
                Words.actions(Words.main("换口令", this::change)));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    @Override
    public void requestFocus() {
        old.requestFocus();
    }

    private void change() {
        Optional<String> mistake = old.isEmpty() ? Optional.of("请输入现在的口令。") : fresh.mistake();
        if (mistake.isPresent()) {
            trouble.say(mistake.get());
            return;
        }
        char[] before = old.read();
        char[] after = fresh.read();
        frame.jobs().run("换口令", job -> change(before, after), done -> changed.accept(opened), trouble::show);
    }

    private boolean change(char[] before, char[] after) {
        try {
            opened.desk().accounts().changePassword(opened.session(), before, after);
            return true;
        } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(after, '\0');
        }
    }
}

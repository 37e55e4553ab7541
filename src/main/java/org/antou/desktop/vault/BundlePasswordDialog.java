package org.antou.desktop.vault;

import java.util.Arrays;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.app.Desk;
import org.antou.backup.bundle.BundlePassword;
import org.antou.desktop.look.Secret;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;

/** Shows the bundle password again, to an administrator who gives the own password first. */
final class BundlePasswordDialog {

    private final Workplace place;
    private final Desk desk;

    BundlePasswordDialog(Workplace place, Desk desk) {
        this.place = place;
        this.desk = desk;
    }

    void ask() {
        Secret own = new Secret("own-password");
        Trouble trouble = new Trouble();
        VBox form = new VBox(Words.text("备份包密码能打开这份数据的每一个备份包。显示之前,请输入您自己的口令。"), Words.field("您的口令", own), trouble);
        form.getStyleClass().add("step-page");
        place.dialogs()
                .form("查看备份包密码", form, "显示", () -> {
                    if (own.isEmpty()) {
                        trouble.say("请输入口令。");
                        return Optional.empty();
                    }
                    return Optional.of(own.read());
                })
                .ifPresent(this::confirm);
    }

    private void confirm(char[] own) {
        place.jobs().run("核对口令", job -> confirmed(own), this::show, place.dialogs()::problem);
    }

    private BundlePassword confirmed(char[] own) {
        try {
            desk.accounts().confirm(place.session(), own);
            return desk.backups().password();
        } finally {
            Arrays.fill(own, '\0');
        }
    }

    private void show(BundlePassword password) {
        Label shown = Words.styled(password.shown(), "recovery-code");
        shown.setId("bundle-password-shown");
        VBox box = new VBox(Words.text("请抄在恢复码的打印件上,和印章一样保管。横线也是密码的一部分(在 7-Zip 里要一起输入;在本程序里可以不输)。"), shown);
        box.getStyleClass().add("step-page");
        place.dialogs().show("备份包密码", box);
    }
}

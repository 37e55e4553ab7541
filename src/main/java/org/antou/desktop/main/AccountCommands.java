package org.antou.desktop.main;

import java.util.Arrays;
import java.util.function.Consumer;
import org.antou.account.FreshCode;
import org.antou.app.Desk;
import org.antou.desktop.admin.OfficeForm;
import org.antou.desktop.admin.OwnPasswordForm;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;

/** Commands about the office and one's own account that need no screen, only a small form. */
final class AccountCommands {

    private final Workplace place;
    private final Desk desk;
    private final Consumer<FreshCode> showCode;

    /** @param showCode shows a new recovery code once, until it is confirmed */
    AccountCommands(Workplace place, Desk desk, Consumer<FreshCode> showCode) {
        this.place = place;
        this.desk = desk;
        this.showCode = showCode;
    }

    void changePassword() {
        OwnPasswordForm form = new OwnPasswordForm(desk.accounts().policy());
        place.dialogs()
                .form("改我的口令", form, "换口令", form::read)
                .ifPresent(wanted ->
                        place.jobs().run("换口令", job -> change(wanted), done -> say("口令已换,下次登录用新口令。"), this::problem));
    }

    private boolean change(OwnPasswordForm.Wanted wanted) {
        try {
            desk.accounts().changePassword(place.session(), wanted.old(), wanted.fresh());
            return true;
        } finally {
            Arrays.fill(wanted.old(), '\0');
            Arrays.fill(wanted.fresh(), '\0');
        }
    }

    void renewRecoveryCode() {
        boolean sure = place.dialogs().confirm("换恢复码", "新的恢复码只显示一次,请准备好纸笔或打印机。确认抄好以后,原来的恢复码作废;在那以前,原来的仍然有效。", "换恢复码");
        if (sure) {
            place.jobs()
                    .run("换恢复码", job -> desk.accounts().renewRecoveryCode(place.session()), showCode, this::problem);
        }
    }

    void editOffice() {
        OfficeForm form = new OfficeForm(desk.office().get());
        place.dialogs()
                .form("本单位", form, "保存", form::read)
                .ifPresent(names -> place.jobs()
                        .run(
                                "保存本单位",
                                job -> {
                                    desk.office().save(place.session(), names);
                                    return names;
                                },
                                saved -> say("已保存。窗口顶上的名称下次登录时更新。"),
                                this::problem));
    }

    private void say(String message) {
        place.navigator().status(message);
    }

    private void problem(Problem problem) {
        place.dialogs().problem(problem);
    }
}

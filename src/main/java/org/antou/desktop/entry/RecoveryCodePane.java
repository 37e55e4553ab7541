package org.antou.desktop.entry;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.account.FreshCode;
import org.antou.backup.bundle.BundlePassword;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/** The recovery code, shown this once: big, for copying or printing, and confirmed by typing its last four characters. */
public final class RecoveryCodePane extends VBox {

    private final Jobs jobs;
    private final FreshCode fresh;
    private final Ways ways;
    private final TextField last = new TextField();
    private final Trouble trouble = new Trouble();
    private final Button done = Words.main("已抄好,继续", this::confirm);

    /**
     * Where it leads.
     *
     * @param print     puts code and bundle password on paper
     * @param confirmed goes on, once the last four characters were typed and the code has its place
     * @param back      leaves everything as it was; empty where there is no old code to go back to
     */
    public record Ways(Runnable print, Runnable confirmed, Optional<Runnable> back) {}

    /** @param bundles opens the bundles of this office; shown and printed with the code */
    public RecoveryCodePane(Jobs jobs, FreshCode fresh, BundlePassword bundles, Ways ways) {
        this.jobs = jobs;
        this.fresh = fresh;
        this.ways = ways;
        last.setId("last-four");
        last.setPrefColumnCount(6);
        trouble.setId("trouble");
        Label shown = Words.styled(lines(fresh.code().shown()), "recovery-code");
        shown.setId("recovery-code-shown");
        shown.setMaxWidth(Double.MAX_VALUE);
        Label password = Words.styled(bundles.shown(), "bundle-password");
        password.setId("bundle-password-shown");
        Button paper = Words.button("打印或存成 PDF…", ways.print());
        paper.setId("print-code");
        Gate gate = new Gate(
                36,
                Words.title("请把恢复码抄在纸上或打印出来"),
                Words.text("所有账户的口令都忘了时,只有它能打开数据。它只显示这一次。请与单位印章一样保管,不要拍照,不要存在这台电脑上。"),
                shown,
                Words.text("备份包密码(换电脑、用 7-Zip 应急打开备份包时用,请一起抄下):"),
                password,
                Words.actions(paper),
                Words.field("为确认已经抄好,请输入恢复码的最后四个字符", last),
                trouble,
                actions());
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    private HBox actions() {
        HBox actions = Words.actions(done);
        ways.back().ifPresent(back -> actions.getChildren().add(Words.button("不换了,原来的仍然有效", back)));
        return actions;
    }

    @Override
    public void requestFocus() {
        last.requestFocus();
    }

    /** Seven groups on two lines. */
    private static String lines(String shown) {
        return shown.substring(0, 19) + "\n" + shown.substring(20);
    }

    private void confirm() {
        if (fresh.code().endsWith(last.getText())) {
            trouble.clear();
            done.setDisable(true);
            jobs.run("换上恢复码", job -> place(), placed -> ways.confirmed().run(), this::refused);
        } else {
            trouble.say("最后四个字符与恢复码不一致,请对照上面抄下的恢复码再输一次。");
            last.selectAll();
            last.requestFocus();
        }
    }

    private boolean place() {
        fresh.confirm();
        return true;
    }

    private void refused(Problem problem) {
        done.setDisable(false);
        trouble.show(problem);
    }
}

package org.antou.desktop.vault;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.antou.app.Desk;
import org.antou.backup.bundle.Reason;
import org.antou.desktop.look.Frame;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.problem.Problem;
import org.antou.task.Job;

/**
 * The backup on exit and at sign-out: how far it is, a way not to wait, and what happens when it fails. Whatever happens to it, what was
 * saved is in the store already.
 */
public final class FarewellPane extends VBox {

    private static final Duration PATIENCE = Duration.seconds(3);

    private final Frame frame;
    private final Desk desk;
    private final String leaving;
    private final Runnable then;
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Label words = Words.text("");
    private final Trouble trouble = new Trouble();
    private final Button skip;
    private final Button again = Words.main("再备份一次", this::begin);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final AtomicBoolean enough = new AtomicBoolean();
    private boolean failed;

    /**
     * @param leaving what follows, as a verb: 关闭, 退出登录
     * @param then    closes the store and goes on
     */
    public FarewellPane(Frame frame, Desk desk, String leaving, Runnable then) {
        this.frame = frame;
        this.desk = desk;
        this.leaving = leaving;
        this.skip = Words.button("不等了,直接" + leaving, this::skip);
        this.then = then;
        bar.setMaxWidth(Double.MAX_VALUE);
        trouble.setId("trouble");
        skip.setId("skip-backup");
        again.setId("backup-again");
        again.managedProperty().bind(again.visibleProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        patience.setOnFinished(event -> skip.setVisible(true));
        Gate gate = new Gate(30, Words.title("正在备份"), words, bar, trouble, Words.actions(again, skip));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    /** Backs up what was recorded since the last bundle, if anything, and goes on. */
    public void begin() {
        failed = false;
        enough.set(false);
        trouble.clear();
        again.setVisible(false);
        skip.setVisible(false);
        bar.setVisible(true);
        words.setText("数据都已保存。备份完成并核对后自动" + leaving + ",请稍候。");
        patience.playFromStart();
        Runnable unwatch = frame.jobs().watch(this::progress);
        frame.jobs()
                .run(
                        "退出时备份",
                        job -> desk.backups().makeIfChanged(Reason.EXIT, new Stoppable(job, enough::get)),
                        made -> {
                            unwatch.run();
                            go();
                        },
                        problem -> {
                            unwatch.run();
                            refused(problem);
                        });
    }

    private void progress() {
        frame.jobs().running().stream()
                .filter(job -> job.total() > 0)
                .reduce((first, second) -> second)
                .ifPresent(this::show);
    }

    private void show(Job job) {
        bar.setProgress((double) job.done() / job.total());
    }

    private void refused(Problem problem) {
        if (enough.get()) {
            go();
            return;
        }
        failed = true;
        patience.stop();
        bar.setVisible(false);
        words.setText("数据都已保存,只是这次没有备份成。");
        trouble.show(problem);
        again.setVisible(true);
        skip.setVisible(true);
    }

    private void skip() {
        if (failed) {
            go();
        } else {
            enough.set(true);
            skip.setDisable(true);
            words.setText("正在停下备份…");
        }
    }

    private void go() {
        patience.stop();
        then.run();
    }
}

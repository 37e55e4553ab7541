package org.antou.desktop.vault;

import java.util.function.Consumer;
import org.antou.app.Desk;
import org.antou.app.Errands.Errand;
import org.antou.app.Errands.Reply;
import org.antou.app.SignedIn;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.task.Job;
import org.antou.task.Jobs;

/** Makes the backup that a command asks of the open window; locked or not, the window has the store. */
public final class ErrandRunner {

    private final Jobs jobs;
    private final SignedIn in;

    public ErrandRunner(Jobs jobs, SignedIn in) {
        this.jobs = jobs;
        this.in = in;
    }

    /** @param answer hears what came of it */
    public void run(Errand errand, Consumer<Reply> answer) {
        jobs.run(
                "命令行请求的备份",
                job -> make(errand, job),
                made -> answer.accept(Reply.done(made)),
                problem -> answer.accept(Reply.refused(told(problem))));
    }

    private Verification make(Errand errand, Job job) {
        Desk desk = in.desk();
        Stoppable progress = new Stoppable(job, () -> false);
        if (errand.to().isPresent()) {
            return desk.media().copyWhole(in.session(), errand.to().get(), progress);
        }
        return errand.accepted()
                ? desk.backups().makeAccepted(Reason.COMMAND, progress)
                : desk.backups().make(Reason.COMMAND, progress);
    }

    private static Problem.Expected told(Problem problem) {
        return problem instanceof Problem.Expected expected
                ? expected
                : new Problem.Expected("窗口里的程序出错了,备份没有做成。", "现有的数据和以前的备份都没有改动。", "请看窗口的提示和数据文件夹里的 log/antou.log。");
    }
}

package org.antou.desktop.vault;

import java.util.List;
import java.util.stream.Collectors;
import org.antou.app.CountWords;
import org.antou.app.Desk;
import org.antou.backup.Media.Present;
import org.antou.backup.Shrinkage;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.task.Job;

/** 立即备份 and 备份到第二存放处, as somebody asks for them by hand. */
final class HandBackup {

    private final Workplace place;
    private final Desk desk;
    private final Watch.Outcome outcome;

    HandBackup(Workplace place, Desk desk, Watch.Outcome outcome) {
        this.place = place;
        this.desk = desk;
        this.outcome = outcome;
    }

    /** Backs up now; where the store holds suspiciously less than before, asks an administrator first. */
    void here() {
        place.jobs()
                .run(
                        "查看备份",
                        job -> desk.backups().shrinkage(),
                        less -> less.ifPresentOrElse(this::ask, () -> run(false)),
                        this::failed);
    }

    private void ask(Shrinkage less) {
        if (!place.session().role().covers(Role.ADMINISTRATOR)) {
            place.dialogs().info("没有备份", words(less) + "\n\n以前的备份都没有动。请管理员登录后查明原因,再决定备份还是恢复。");
        } else if (place.dialogs()
                .confirmFinal("内容比上次备份少了很多", words(less) + "\n\n查明无误(例如确实删了一批)再备份;不清楚时请先在“备份与恢复”里比较。", "已查明,照样备份")) {
            run(true);
        }
    }

    private static String words(Shrinkage less) {
        String tables = less.before().keySet().stream()
                .map(table -> noun(table) + ":上次 " + less.before().get(table) + ",现在 "
                        + less.now().get(table))
                .collect(Collectors.joining("\n"));
        String history = less.history() ? "改动历史比上次短,或者不是同一份历史。" : "";
        return history + (history.isEmpty() || tables.isEmpty() ? "" : "\n") + tables;
    }

    private static String noun(String table) {
        String noun = CountWords.noun(table);
        return noun.equals(table) ? "其他内容(" + table + ")" : noun;
    }

    private void run(boolean accepted) {
        place.jobs().run("备份", job -> make(job, accepted), this::made, this::failed);
    }

    private Verification make(Job job, boolean accepted) {
        Stoppable progress = new Stoppable(job);
        return accepted
                ? desk.backups().makeAccepted(Reason.HAND, progress)
                : desk.backups().make(Reason.HAND, progress);
    }

    /** Copies to the one that is there; where several are, asks which. */
    void elsewhere() {
        place.jobs().run("查看第二存放处", job -> desk.media().present(), this::choose, this::failed);
    }

    private void choose(List<Present> present) {
        if (present.isEmpty()) {
            place.dialogs().info("没有找到第二存放处", "没有登记过的,或者没有插上、连上。请插好U盘再试;第一次用的,请管理员在“备份与恢复”里登记。");
        } else if (present.size() == 1) {
            copy(present.get(0));
        } else {
            String[] names = present.stream().map(p -> p.medium().name()).toArray(String[]::new);
            place.dialogs()
                    .choose("备份到哪里", "下面是现在找得到的第二存放处。", names)
                    .flatMap(name -> present.stream()
                            .filter(p -> p.medium().name().equals(name))
                            .findFirst())
                    .ifPresent(this::copy);
        }
    }

    void copy(Present present) {
        place.jobs()
                .run(
                        "备份到“" + present.medium().name() + "”",
                        job -> desk.media()
                                .copy(place.session(), present.medium().id(), new Stoppable(job)),
                        this::made,
                        this::failed);
    }

    private void made(Verification made) {
        String counts = made.manifest()
                .map(m -> CountWords.registers(m.contents().counts()))
                .orElse("");
        place.navigator().status("已备份,已验证: " + counts);
        outcome.made();
    }

    private void failed(Problem problem) {
        outcome.failed(problem);
        place.dialogs().problem(problem);
    }
}

package org.antou.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Parent;
import org.antou.app.AppPaths;
import org.antou.app.Opened;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.bundle.BundlePassword;
import org.antou.desktop.entry.ChangePasswordPane;
import org.antou.desktop.entry.CodeLetter;
import org.antou.desktop.entry.Door;
import org.antou.desktop.entry.OccupiedPane;
import org.antou.desktop.entry.RecoveryCodePane;
import org.antou.desktop.entry.RecoveryPane;
import org.antou.desktop.entry.SignInPane;
import org.antou.desktop.look.Frame;
import org.antou.desktop.setup.Beginning;
import org.antou.desktop.setup.BeginningPane;
import org.antou.desktop.setup.FirstRun;
import org.antou.desktop.setup.RestorePane;
import org.antou.paper.view.PrintPreview;
import org.antou.problem.Problem;
import org.antou.task.Job;

/** Which scene comes after which, until somebody is signed in. */
final class Entrance {

    private final Frame frame;
    private final AppPaths paths;
    private final Work work;

    /** What follows the entrance. */
    interface Work {

        /** This folder is being worked with; give it up at the end. */
        void hold(Door door);

        /** Somebody is signed in. */
        void begin(SignedIn opened, Optional<Beginning> with);

        /** Opens the practice office. */
        void practice();

        /** Ends the program. */
        void close();
    }

    Entrance(Frame frame, AppPaths paths, Work work) {
        this.frame = frame;
        this.paths = paths;
        this.work = work;
    }

    /** First run where the folder holds nothing, sign-in where it does. */
    void begin(Path folder) {
        if (Startup.holdsData(folder)) {
            signIn(folder);
        } else {
            show(new FirstRun(
                    frame,
                    folder,
                    new FirstRun.Ways(this::made, this::signInElsewhere, work::practice, () -> restore(folder))));
        }
    }

    private void restore(Path folder) {
        show(new RestorePane(frame, folder, new RestorePane.Ways(this::restored, () -> begin(folder))));
    }

    private void restored(Opened opened, Door door) {
        remember(door);
        codeShown(opened);
    }

    private void remember(Door door) {
        work.hold(door);
        if (!door.folder().equals(paths.dataFolder())) {
            paths.remember(door.folder());
        }
    }

    private void signInElsewhere(Path folder) {
        paths.remember(folder);
        signIn(folder);
    }

    private void signIn(Path folder) {
        signIn(new Door(folder, frame.clock()));
    }

    /** The window is shown first; the folder is taken, and the classes of the store are loaded, while somebody types. */
    private void signIn(Door door) {
        work.hold(door);
        SignInPane pane = new SignInPane(frame, door, () -> forgotten(door), this::signedIn);
        show(pane);
        frame.whenDrawn(() -> prepare(door, pane));
    }

    private void prepare(Door door, SignInPane pane) {
        frame.jobs().run("查看数据文件夹", job -> door.startup().logins(), pane::offer, problem -> closed(door, problem));
        frame.jobs().run("准备", Entrance::warmUp, done -> {}, problem -> closed(door, problem));
    }

    private static boolean warmUp(Job job) {
        Startup.warmUp();
        return true;
    }

    private void closed(Door door, Problem problem) {
        show(new OccupiedPane(problem, () -> signIn(door), work::close));
    }

    private void forgotten(Door door) {
        show(new RecoveryPane(frame, door, () -> signIn(door), opened -> codeShown(opened)));
    }

    private void made(Opened opened, Door door) {
        remember(door);
        codeShown(opened, () -> show(new BeginningPane(with -> work.begin(opened.signedIn(), Optional.of(with)))));
    }

    private void codeShown(Opened opened) {
        codeShown(opened, () -> work.begin(opened.signedIn(), Optional.empty()));
    }

    private void codeShown(Opened opened, Runnable then) {
        RecoveryCodePane.Ways ways = new RecoveryCodePane.Ways(() -> print(opened), then, Optional.empty());
        show(new RecoveryCodePane(frame.jobs(), opened.fresh(), bundles(opened), ways));
    }

    private static BundlePassword bundles(Opened opened) {
        return opened.signedIn().desk().backups().password();
    }

    private void print(Opened opened) {
        String unit = opened.signedIn().desk().office().get().unit();
        LocalDate today =
                LocalDate.ofInstant(frame.clock().instant(), frame.clock().getZone());
        new PrintPreview(frame.jobs(), frame.stage())
                .show(CodeLetter.of(unit, opened.recoveryCode(), bundles(opened), today));
    }

    private void signedIn(SignedIn opened) {
        if (opened.mustChangePassword()) {
            show(new ChangePasswordPane(frame, opened, done -> work.begin(done, Optional.empty())));
        } else {
            work.begin(opened, Optional.empty());
        }
    }

    private void show(Parent pane) {
        frame.show(pane);
        // What scrolls has its content in the scene only once it has a skin.
        pane.applyCss();
        pane.requestFocus();
    }
}

package org.antou.desktop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Platform;
import org.antou.app.AppPaths;
import org.antou.app.Errands.Errand;
import org.antou.app.Errands.Reply;
import org.antou.app.Errands.State;
import org.antou.app.Restoring.Prepared;
import org.antou.app.SignedIn;
import org.antou.desktop.entry.ClosingPane;
import org.antou.desktop.entry.Door;
import org.antou.desktop.look.Frame;
import org.antou.desktop.main.Leaving;
import org.antou.desktop.main.MainWindow;
import org.antou.desktop.main.Practice;
import org.antou.desktop.setup.Beginning;
import org.antou.desktop.vault.ErrandRunner;
import org.antou.desktop.vault.FarewellPane;
import org.antou.desktop.vault.RestoredPane;
import org.antou.problem.Problem;

/** What happens between opening the program and closing it: entrance, main window, sign-out, practice office, end. */
final class Shift implements Entrance.Work {

    private final Frame frame;
    private final AppPaths paths;
    private final Entrance entrance;
    private Path home;
    private Optional<Door> door = Optional.empty();
    private Optional<SignedIn> opened = Optional.empty();
    private boolean closing;
    private boolean parting;

    Shift(Frame frame, AppPaths paths, Path home) {
        this.frame = frame;
        this.paths = paths;
        this.home = home;
        this.entrance = new Entrance(frame, paths, this);
    }

    void begin() {
        entrance.begin(home);
    }

    @Override
    public void hold(Door taken) {
        door = Optional.of(taken);
        home = taken.folder();
    }

    @Override
    public void begin(SignedIn signedIn, Optional<Beginning> with) {
        opened = Optional.of(signedIn);
        if (with.equals(Optional.of(Beginning.PRACTICE))) {
            practice();
        } else {
            work(signedIn, with, this::practice);
        }
    }

    /** @param other leads to the practice office, or back from it */
    private void work(SignedIn signedIn, Optional<Beginning> with, Runnable other) {
        new MainWindow(frame, signedIn, new Leaving(this::signOut, this::close, other, this::restore)).begin(with);
        signedIn.notices().forEach(frame.dialogs()::problem);
    }

    /** The store is closed, the folder still held, while the restored one takes its place. */
    private void restore(Prepared prepared) {
        leave("正在换上恢复的数据…", prepared::takePlace, () -> restored(prepared));
    }

    private void restored(Prepared prepared) {
        ZoneId zone = frame.clock().getZone();
        frame.show(new RestoredPane(prepared, zone, this::begin));
    }

    private void signOut() {
        part("退出登录", () -> leave("正在保存并退出登录…", this::begin));
    }

    @Override
    public void practice() {
        part("打开练习办公室", () -> leave("正在打开练习办公室…", this::openPractice));
    }

    private void openPractice() {
        Door practice = new Door(Practice.folder(paths), frame.clock());
        door = Optional.of(practice);
        frame.jobs().run("打开练习办公室", job -> Practice.open(practice.startup()), this::practising, this::noPractice);
    }

    private void practising(SignedIn signedIn) {
        opened = Optional.of(signedIn);
        work(signedIn, Optional.empty(), this::signOut);
    }

    private void noPractice(Problem problem) {
        frame.dialogs().problem(problem);
        signOut();
    }

    /** The window says what is going on while the store is closed in order; then the program ends. */
    @Override
    public void close() {
        if (!closing) {
            closing = true;
            frame.remember();
            if (!parting) {
                part("关闭", () -> leave("正在保存并关闭…", this::end));
            }
        }
    }

    /** Backs up what is new before anybody leaves; what is invented in the practice office is not backed up. */
    private void part(String leaving, Runnable then) {
        parting = true;
        opened.filter(in -> !in.desk().office().get().practice())
                .ifPresentOrElse(in -> backUp(in, leaving, then), then);
    }

    private void backUp(SignedIn in, String leaving, Runnable then) {
        frame.title("");
        frame.hints(hint -> {});
        FarewellPane farewell = new FarewellPane(frame, in.desk(), leaving, then);
        frame.show(farewell);
        farewell.begin();
    }

    private void end() {
        frame.jobs().close();
        Platform.exit();
    }

    private void leave(String words, Runnable then) {
        leave(words, () -> {}, then);
    }

    /** @param closed done while nothing is open any more and nobody else can have the folder */
    private void leave(String words, Runnable closed, Runnable then) {
        parting = true;
        frame.title("");
        frame.hints(hint -> {});
        frame.show(new ClosingPane(words));
        frame.jobs().run("关闭数据", job -> close(closed), done -> left(then), this::notClosed);
    }

    /** Somebody may have closed the window meanwhile: then the program ends here. */
    private void left(Runnable then) {
        parting = false;
        (closing ? (Runnable) this::end : then).run();
    }

    private boolean close(Runnable closed) {
        opened.ifPresent(signedIn -> signedIn.desk().close());
        closed.run();
        door.ifPresent(Door::close);
        opened = Optional.empty();
        door = Optional.empty();
        return true;
    }

    private void notClosed(Problem problem) {
        frame.dialogs().problem(problem);
        Platform.exit();
    }

    /** Comes to the front where a second start asked for it, and does what a command asks. */
    void answer() {
        if (door.filter(Door::requested).isPresent()) {
            frame.toFront();
        }
        if (!closing && !parting) {
            door.ifPresent(held -> held.errand().ifPresent(errand -> answer(held, errand)));
        }
    }

    /** Signed in, the window does it; else it lets go of the folder, which the sign-in takes again. */
    private void answer(Door held, Errand errand) {
        opened.ifPresentOrElse(
                in -> new ErrandRunner(frame.jobs(), in).run(errand, reply -> held.answer(errand, reply)), () -> {
                    held.close();
                    held.answer(errand, Reply.of(State.YIELDED));
                });
    }
}

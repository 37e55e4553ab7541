package org.antou.desktop.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.antou.app.Desk;
import org.antou.app.Restoring.Prepared;
import org.antou.backup.Media.Present;
import org.antou.backup.Standing;
import org.antou.desktop.admin.Screen;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.settings.ParameterKey;

/** Everything of the backups that the main window shows and does: the fact in the status line, the band, the watch. */
public final class Vault implements Watch.Outcome {

    private final Workplace place;
    private final Desk desk;
    private final boolean practice;
    private final StandingFact fact;
    private final ArrivalBar bar;
    private final Watch watch;
    private final HandBackup hand;
    private final BackupScreen screen;

    /**
     * @param open     brings the screen 备份与恢复 to the front
     * @param restored a restored store waits to take the place of the one that is open
     */
    public Vault(Workplace place, Desk desk, Runnable open, Consumer<Prepared> restored) {
        this.place = place;
        this.desk = desk;
        this.practice = desk.office().get().practice();
        this.fact = new StandingFact(open);
        this.bar = new ArrivalBar(place, desk.media(), this::made);
        this.watch = new Watch(place, desk, this);
        this.hand = new HandBackup(place, desk, this);
        this.screen = new BackupScreen(
                place, desk, this, new BundlesPart.Ways(restored, new BundlePasswordDialog(place, desk)::ask));
    }

    /** 备份与恢复. */
    public Screen screen() {
        return screen;
    }

    void copy(Present present) {
        hand.copy(present);
    }

    /** For the status line. */
    public Node fact() {
        return fact;
    }

    /** A band above the middle, there only while it has something to ask. */
    public Node bar() {
        return bar;
    }

    /** Begins to watch; the practice office is backed up only by hand. */
    public void start() {
        place.jobs().run("恢复后备份", job -> desk.backups().afterRestore(), made -> tell(), this::failed);
        if (!practice) {
            watch.start();
            if (place.session().role().covers(Role.CLERK)) {
                bar.start();
            }
        }
    }

    public void stop() {
        watch.stop();
        bar.stop();
    }

    /** 立即备份. */
    public void here() {
        hand.here();
    }

    /** 备份到第二存放处. */
    public void elsewhere() {
        hand.elsewhere();
    }

    @Override
    public void tick() {
        tell();
    }

    @Override
    public void made() {
        say(Optional.empty());
        screen.reload();
        tell();
    }

    @Override
    public void failed(Problem problem) {
        say(Optional.of(problem));
        tell();
    }

    private void say(Optional<Problem> failure) {
        fact.failed(failure);
        screen.failed(failure);
    }

    private void tell() {
        place.jobs()
                .run(
                        "查看备份",
                        job -> desk.media().standing(),
                        this::show,
                        problem -> place.navigator().status("查看备份没有办成。"));
    }

    private void show(Standing standing) {
        Instant now = place.clock().instant();
        int days = desk.parameters()
                .number(
                        ParameterKey.BACKUP_AWAY_DAYS,
                        LocalDate.ofInstant(now, place.clock().getZone()));
        StandingWords words = new StandingWords(now, place.clock().getZone());
        fact.show(standing, standing.level(now, days), words);
        screen.standing(standing, standing.level(now, days), words);
    }
}

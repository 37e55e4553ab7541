package org.antou.desktop.vault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.antou.app.Desk;
import org.antou.backup.Media.Present;
import org.antou.backup.bundle.Reason;
import org.antou.backup.medium.Copy;
import org.antou.backup.medium.MediumKind;
import org.antou.problem.Problem;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.task.Job;

/** Backs up by itself while the window is open: every hour here, once a day to shares and second disks that are there. */
final class Watch {

    private static final Duration LOOK = Duration.minutes(1);

    private final Workplace place;
    private final Desk desk;
    private final Outcome outcome;
    private final Rhythm rhythm;
    private final Timeline clock = new Timeline(new KeyFrame(LOOK, event -> tick()));
    private Optional<Job> running = Optional.empty();

    /** Hears what came of it, on the window's thread. */
    interface Outcome {
        /** A minute has passed: ages are older, and a command may have backed up. */
        void tick();

        void made();

        void failed(Problem problem);
    }

    Watch(Workplace place, Desk desk, Outcome outcome) {
        this.place = place;
        this.desk = desk;
        this.outcome = outcome;
        this.rhythm = new Rhythm(place.clock().instant());
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        clock.play();
    }

    void stop() {
        clock.stop();
    }

    private void tick() {
        outcome.tick();
        look();
    }

    /** Backs up where it is time to. */
    void look() {
        boolean busy = running.filter(job -> !job.cancelled()).isPresent();
        if (!busy && rhythm.due(place.clock().instant())) {
            rhythm.begun(place.clock().instant());
            running = Optional.of(place.jobs().run("自动备份", this::work, this::done, this::failed));
        }
    }

    private List<Problem> work(Job job) {
        desk.backups().makeIfChanged(Reason.TIMED, new Stoppable(job));
        List<Problem> problems = new ArrayList<>();
        if (place.session().role().covers(Role.CLERK)) {
            for (Present present : dueElsewhere()) {
                copy(present, job).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Nobody plugs a share in: it gets its copy by itself. */
    private List<Present> dueElsewhere() {
        List<Copy> copies = desk.media().copies(100);
        return desk.media().present().stream()
                .filter(present -> present.medium().kind() != MediumKind.DRIVE)
                .filter(present -> copies.stream().noneMatch(copy -> today(present, copy)))
                .toList();
    }

    private boolean today(Present present, Copy copy) {
        return copy.medium().equals(present.medium().id())
                && day(copy.at()).equals(day(place.clock().instant()));
    }

    private LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, place.clock().getZone());
    }

    private Optional<Problem> copy(Present present, Job job) {
        try {
            desk.media().copy(place.session(), present.medium().id(), new Stoppable(job));
            return Optional.empty();
        } catch (Problem.Expected failed) {
            return Optional.of(failed);
        }
    }

    private void done(List<Problem> problems) {
        running = Optional.empty();
        if (problems.isEmpty()) {
            outcome.made();
        } else {
            failed(problems.get(0));
        }
    }

    private void failed(Problem problem) {
        running = Optional.empty();
        rhythm.failed();
        outcome.failed(problem);
    }
}

package org.antou.desktop.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.antou.app.NewOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.bundle.Reason;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.backup.place.Place.Kept;
import org.antou.desktop.look.Frame;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What the window does for the backups without being asked: hourly, to shares, when a stick appears, and on exit. */
class ByItselfTest extends ApplicationTest {

    @TempDir
    static Path all;

    private final Path home = temporary();
    private final Moving clock = new Moving();
    private final Startup startup = Startup.at(home.resolve("data"), clock);
    private final SignedIn in = startup.create(new NewOffice("云山市数据局", "", ""), "qiao", "Qiao-2026-men".toCharArray())
            .signedIn();
    private final List<Problem> failures = new ArrayList<>();
    private Frame frame;
    private Workplace place;

    @Override
    public void start(Stage stage) {
        frame = new Frame(stage, home, clock);
        place = new Workplace(
                in.session(),
                frame.jobs(),
                frame.dialogs(),
                clock,
                in.desk().history(),
                in.desk().preferences(),
                in.desk().drafts(),
                new Nowhere());
        frame.open();
    }

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        frame.jobs().close();
        FxToolkit.cleanupStages();
        in.desk().close();
        startup.close();
    }

    @Test
    void every_hour_here_and_once_a_day_to_a_share_that_is_there() throws Exception {
        Path share = Files.createDirectories(home.resolve("share"));
        in.desk().media().register(in.session(), "局里的共享", MediumKind.SHARE, share);
        Medium stick = in.desk().media().register(in.session(), "红色U盘", MediumKind.DRIVE, home.resolve("stick"));
        Watch watch = onWindow(() -> new Watch(place, in.desk(), new Heard()));
        look(watch);
        assertThat(bundles()).as("not at once").isEmpty();

        clock.pass(Duration.ofMinutes(4));
        look(watch);
        assertThat(bundles()).extracting(kept -> kept.name().reason()).containsExactly(Reason.TIMED);
        assertThat(in.desk().media().copies(9))
                .hasSize(1)
                .allMatch(copy -> !copy.medium().equals(stick.id()));
        assertThat(share.toFile().list()).anyMatch(name -> name.endsWith(".zip"));

        look(watch);
        clock.pass(Duration.ofMinutes(61));
        in.desk().people().createSection(in.session(), "新设的科室");
        look(watch);
        assertThat(bundles()).hasSize(2);
        assertThat(in.desk().media().copies(9)).as("once a day").hasSize(1);
        assertThat(failures).isEmpty();

        clock.pass(Duration.ofDays(1));
        look(watch);
        assertThat(in.desk().media().copies(9)).hasSize(2);
    }

    @Test
    void what_fails_by_itself_is_told_without_a_dialog_and_tried_again() throws Exception {
        Files.writeString(home.resolve("data/backup"), "in the way");
        Watch watch = onWindow(() -> new Watch(place, in.desk(), new Heard()));
        clock.pass(Duration.ofMinutes(4));
        look(watch);
        assertThat(failures).hasSize(1);
        Files.delete(home.resolve("data/backup"));
        clock.pass(Duration.ofMinutes(11));
        look(watch);
        assertThat(bundles()).hasSize(1);
    }

    @Test
    void a_stick_is_asked_about_each_time_it_appears() throws Exception {
        Path stick = home.resolve("stick");
        in.desk().media().register(in.session(), "红色U盘", MediumKind.DRIVE, stick);
        ArrivalBar bar = onWindow(() -> new ArrivalBar(place, in.desk().media(), () -> {}));
        interact(() -> frame.show(bar));
        interact(bar::look);
        settle();
        assertThat(bar.isVisible()).isTrue();
        assertThat(texts()).anyMatch(text -> text.contains("“红色U盘”已插上"));
        press("#dismiss-arrived");
        interact(bar::look);
        settle();
        assertThat(bar.isVisible()).as("asked once").isFalse();

        Path away = home.resolve("pulled-out");
        Files.move(stick, away);
        interact(bar::look);
        settle();
        Files.move(away, stick);
        interact(bar::look);
        settle();
        assertThat(bar.isVisible()).as("it came back").isTrue();
        press("#copy-to-arrived");
        settle();
        assertThat(in.desk().media().copies(9)).hasSize(1);
        assertThat(texts()).anyMatch(text -> text.contains("已备份到“红色U盘”,已验证"));
    }

    @Test
    void on_exit_what_is_new_is_backed_up_and_then_the_window_closes() throws Exception {
        List<String> closed = leave();
        assertThat(closed).hasSize(1);
        assertThat(bundles()).extracting(kept -> kept.name().reason()).containsExactly(Reason.EXIT);
        assertThat(leave()).as("nothing new").hasSize(1);
        assertThat(bundles()).hasSize(1);
    }

    @Test
    void an_exit_whose_backup_fails_says_why_and_lets_the_clerk_choose() throws Exception {
        Files.writeString(home.resolve("data/backup"), "in the way");
        List<String> closed = leave();
        assertThat(closed).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("备份没有做成")).anyMatch(text -> text.contains("数据都已保存"));
        Files.delete(home.resolve("data/backup"));
        press("#backup-again");
        settle();
        assertThat(closed).hasSize(1);
        assertThat(bundles()).hasSize(1);
    }

    @Test
    void nobody_has_to_wait_for_the_backup_on_exit() throws Exception {
        Files.writeString(home.resolve("data/backup"), "in the way");
        List<String> closed = leave();
        press("#skip-backup");
        assertThat(closed).hasSize(1);
    }

    private List<String> leave() throws TimeoutException {
        List<String> closed = new ArrayList<>();
        interact(() -> {
            FarewellPane pane = new FarewellPane(frame, in.desk(), "关闭", () -> closed.add("closed"));
            frame.show(pane);
            pane.begin();
        });
        settle();
        return closed;
    }

    private void look(Watch watch) throws TimeoutException {
        interact(watch::look);
        settle();
    }

    private <T> T onWindow(java.util.function.Supplier<T> work) {
        List<T> made = new ArrayList<>();
        interact(() -> made.add(work.get()));
        return made.get(0);
    }

    private List<Kept> bundles() {
        return in.desk().backups().place().bundles();
    }

    private void press(String id) {
        interact(() -> lookup(id).queryAs(Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts() {
        return lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, frame.jobs()::idle);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(all, "home");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hears what came of it. */
    private final class Heard implements Watch.Outcome {
        @Override
        public void tick() {}

        @Override
        public void made() {}

        @Override
        public void failed(Problem problem) {
            failures.add(problem);
        }
    }

    /** Goes nowhere. */
    private static final class Nowhere implements Navigator {
        @Override
        public void open(RecordRef ref) {}

        @Override
        public void help(String page) {}

        @Override
        public void status(String message) {}
    }

    /** A clock that a test moves. */
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-24T01:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

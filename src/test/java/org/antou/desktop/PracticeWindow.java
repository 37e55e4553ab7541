package org.antou.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.antou.app.PracticeCopy;
import org.antou.app.Restoring.Prepared;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.desktop.look.Frame;
import org.antou.desktop.main.Leaving;
import org.antou.desktop.main.MainWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The main window over a practice office of its own, for tests that go through it as a clerk does. */
public abstract class PracticeWindow extends ApplicationTest {

    protected static final String PASSWORD = PracticeCopy.PASSWORD;

    @TempDir
    static Path all;

    protected final Path home = temporary();
    protected final Path data = home.resolve("data");
    protected final Startup startup = Startup.at(data, Clock.systemUTC());
    protected final SignedIn opened = PracticeCopy.in(startup);
    protected Frame frame;

    @Override
    public void start(Stage stage) {
        frame = new Frame(stage, home, Clock.systemDefaultZone());
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
        opened.desk().close();
        startup.close();
    }

    protected void begin(SignedIn who) throws TimeoutException {
        begin(who, prepared -> {});
    }

    /** @param restored takes what a restore has made ready */
    protected void begin(SignedIn who, Consumer<Prepared> restored) throws TimeoutException {
        interact(() -> new MainWindow(frame, who, new Leaving(() -> {}, () -> {}, () -> {}, restored))
                .begin(Optional.empty()));
        settle();
    }

    /** Presses the topmost button of a text; not waited for, since a dialog keeps the thread until it is answered. */
    protected void press(String text) {
        Platform.runLater(() -> lookup(".button").queryAllAs(Button.class).stream()
                .filter(b -> text.equals(b.getText()) && b.isVisible())
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Every text that stands on the screen, buttons included. */
    protected List<String> texts() {
        return lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .toList();
    }

    /** Waits until nothing is under way; an answer may begin another job. */
    protected void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        for (int i = 0; i < 2; i++) {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, frame.jobs()::idle);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(all, "home");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.antou.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.antou.app.AppPaths;
import org.antou.app.Environment;
import org.antou.app.NewOffice;
import org.antou.app.Startup;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place;
import org.antou.backup.place.Place.Kept;
import org.antou.desktop.look.Frame;
import org.antou.ui.MenuEntries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** Another clerk sits down: what is new is backed up before the sign-in comes, and nothing new is not. */
class ShiftTest extends ApplicationTest {

    private static final String PASSWORD = "Qiao-2026-men";

    @TempDir
    static Path all;

    private final Path home = temporary();
    private final Path folder = home.resolve("data");
    private Frame frame;
    private Shift shift;

    @Override
    public void start(Stage stage) {
        frame = new Frame(stage, home, Clock.systemDefaultZone());
        AppPaths paths = new AppPaths(new Environment(
                false,
                Map.of("XDG_DATA_HOME", home.toString(), "XDG_CONFIG_HOME", home.toString()),
                home.toString(),
                home.resolve("program"),
                StandardCharsets.UTF_8));
        shift = new Shift(frame, paths, folder);
        frame.open();
    }

    @BeforeEach
    void an_office() {
        WaitForAsyncUtils.clearExceptions();
        try (Startup startup = Startup.at(folder, Clock.systemUTC())) {
            startup.create(new NewOffice("云山市数据局", "", ""), "qiao", PASSWORD.toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
    }

    @AfterEach
    void tidy() throws TimeoutException {
        frame.jobs().close();
        FxToolkit.cleanupStages();
    }

    @Test
    void sign_out_backs_up_what_is_new() throws TimeoutException {
        interact(() -> shift.begin());
        settle();
        signIn();
        menu("换人登录");
        settle();
        assertThat(bundles()).extracting(kept -> kept.name().reason()).containsExactly(Reason.EXIT);
        assertThat(lookup("#enter").tryQuery()).as("the sign-in").isPresent();

        signIn();
        menu("换人登录");
        settle();
        assertThat(bundles()).as("nothing new").hasSize(1);

        signIn();
        menu("打开练习办公室");
        settle();
        menu("离开练习办公室");
        settle();
        assertThat(lookup("#enter").tryQuery()).isPresent();
        assertThat(bundles()).hasSize(1);
        assertThat(Startup.logins(folder)).containsExactly("qiao");
    }

    private void signIn() throws TimeoutException {
        interact(() -> lookup("#password").queryAs(TextField.class).setText(PASSWORD));
        interact(() -> lookup("#enter").queryAs(Button.class).fire());
        settle();
    }

    private void menu(String command) {
        interact(() -> MenuEntries.of(lookup(node -> node instanceof MenuBar).queryAs(MenuBar.class))
                .filter(item -> command.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<Kept> bundles() {
        return new Place(folder.resolve("backup")).bundles();
    }

    private void settle() throws TimeoutException {
        for (int i = 0; i < 4; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, frame.jobs()::idle);
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory(all, "home");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.antou.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.antou.app.AppPaths;
import org.antou.app.Desk;
import org.antou.app.Environment;
import org.antou.app.NewOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.backup.bundle.Reason;
import org.antou.desktop.entry.Door;
import org.antou.desktop.look.Frame;
import org.antou.desktop.setup.Beginning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** What a clerk meets before the work: the first run, the recovery code, the sign-in and its refusals. */
class EntranceTest extends ApplicationTest {

    private static final String PASSWORD = "Qiao-2026-men";

    @TempDir
    static Path all;

    private final Path home = temporary();
    private final Path folder = home.resolve("data");
    private final Waiting work = new Waiting();
    private Frame frame;
    private Entrance entrance;

    @Override
    public void start(Stage stage) {
        frame = new Frame(stage, home, Clock.systemDefaultZone());
        entrance = new Entrance(
                frame,
                new AppPaths(new Environment(
                        false,
                        Map.of("XDG_DATA_HOME", home.toString(), "XDG_CONFIG_HOME", home.toString()),
                        home.toString(),
                        home.resolve("program"),
                        StandardCharsets.UTF_8)),
                work);
        frame.open();
    }

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        work.end();
        frame.jobs().close();
        FxToolkit.cleanupStages();
    }

    @Test
    void the_first_run_makes_a_store_and_hands_over_a_code_that_can_be_printed() throws TimeoutException {
        interact(() -> entrance.begin(folder));
        clickOn("#next");
        settle();
        clickOn("仍用这里");
        settle();
        clickOn("#unit").write("云山市数据局");
        clickOn("#next");
        assertThat(trouble()).contains("国家秘密");
        clickOn("#secrecy").clickOn("#next");
        clickOn("#login").write("qiao");
        secret("#password", PASSWORD);
        secret("#password-again", PASSWORD);
        clickOn("#next");
        settle();
        String code = lookup("#recovery-code-shown").queryAs(Label.class).getText();

        clickOn("#print-code");
        settle();
        assertThat(windows()).contains("打印预览:案头 恢复码");
        interact(() -> preview().hide());

        clickOn("#last-four").write("0000");
        clickOn("已抄好,继续");
        assertThat(trouble()).contains("不一致");
        interact(() -> field("#last-four").clear());
        clickOn("#last-four").write(code.substring(code.length() - 4).toLowerCase());
        clickOn("已抄好,继续");
        settle();
        clickOn("手工登记");
        settle();
        assertThat(work.begun).isPresent();
        assertThat(work.begun.orElseThrow().session().name()).isEqualTo("qiao");
    }

    @Test
    void on_another_computer_a_bundle_is_enough() throws Exception {
        Path other = home.resolve("old-computer");
        Path bundle;
        String secret;
        try (Startup startup = Startup.at(other, Clock.systemUTC());
                Desk desk = startup.create(new NewOffice("云山市数据局", "", ""), "qiao", PASSWORD.toCharArray())
                        .signedIn()
                        .desk()) {
            bundle = desk.backups().make(Reason.HAND).bundle();
            secret = desk.backups().password().shown().toUpperCase(Locale.ROOT).replace("-", " ");
        }
        interact(() -> entrance.begin(folder));
        clickOn("#restore");
        clickOn("#open-bundle");
        assertThat(trouble()).contains("备份包");
        interact(() -> {
            field("#bundle").setText(bundle.toString());
            field("#bundle-secret").setText(secret.substring(1));
        });
        clickOn("#open-bundle");
        settle();
        assertThat(trouble()).contains("抄错");
        interact(() -> field("#bundle-secret").setText(secret));
        clickOn("#open-bundle");
        settle();
        assertThat(lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText))
                .anyMatch(text -> text.startsWith("云山市数据局,备份包写于"));
        secret("#password", "Xin-2026-ji");
        secret("#password-again", "Xin-2026-ji");
        clickOn("#restore-here");
        settle();
        assertThat(lookup("#bundle-password-shown").queryAs(Label.class).getText())
                .as("the bundles of before open with the same password")
                .isEqualToIgnoringCase(secret.replace(" ", "-"));
        String code = lookup("#recovery-code-shown").queryAs(Label.class).getText();
        clickOn("#last-four").write(code.substring(code.length() - 4).toLowerCase());
        clickOn("已抄好,继续");
        settle();
        assertThat(work.begun.orElseThrow().session().name()).isEqualTo("qiao");
        assertThat(work.begun.orElseThrow().desk().office().get().unit()).isEqualTo("云山市数据局");
    }

    @Test
    void five_wrong_passwords_lock_and_each_is_told() throws TimeoutException {
        made();
        interact(() -> entrance.begin(folder));
        settle();
        for (int i = 0; i < 5; i++) {
            secret("#password", "falsch-" + i);
            clickOn("#enter");
            settle();
            assertThat(trouble()).contains(i < 4 ? "口令不对" : "锁定");
        }
        secret("#password", PASSWORD);
        clickOn("#enter");
        settle();
        assertThat(trouble()).contains("已锁定");
        assertThat(work.begun).isEmpty();
    }

    @Test
    void the_right_password_opens_the_work() throws TimeoutException {
        made();
        interact(() -> entrance.begin(folder));
        settle();
        secret("#password", PASSWORD);
        clickOn("#enter");
        settle();
        assertThat(work.begun).isPresent();
    }

    private void made() {
        try (Startup startup = Startup.at(folder, Clock.systemUTC())) {
            startup.create(new NewOffice("云山市数据局", "", ""), "qiao", PASSWORD.toCharArray())
                    .signedIn()
                    .desk()
                    .close();
        }
    }

    private void secret(String id, String text) {
        interact(() -> field(id).setText(text));
    }

    private javafx.scene.control.TextField field(String id) {
        return lookup(id).queryAs(javafx.scene.control.TextField.class);
    }

    private String trouble() {
        return lookup("#trouble").lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .reduce("", String::concat);
    }

    private static String windows() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(w -> ((Stage) w).getTitle())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    private static Window preview() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && s.getTitle().startsWith("打印预览"))
                .findFirst()
                .orElseThrow();
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

    /** Keeps what the entrance hands over. */
    private static final class Waiting implements Entrance.Work {
        private Optional<SignedIn> begun = Optional.empty();
        private Optional<Door> held = Optional.empty();

        @Override
        public void hold(Door door) {
            held = Optional.of(door);
        }

        @Override
        public void begin(SignedIn opened, Optional<Beginning> with) {
            begun = Optional.of(opened);
        }

        @Override
        public void practice() {
            throw new AssertionError("nobody asked for the practice office");
        }

        @Override
        public void close() {
            throw new AssertionError("nobody asked to close");
        }

        void end() {
            begun.ifPresent(opened -> opened.desk().close());
            held.ifPresent(Door::close);
        }
    }
}

package org.antou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.antou.app.Desk;
import org.antou.app.Errands;
import org.antou.app.Errands.Errand;
import org.antou.app.Errands.Reply;
import org.antou.app.Errands.State;
import org.antou.app.PracticeCopy;
import org.antou.app.Startup;
import org.antou.backup.bundle.Reason;
import org.antou.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly backup while a window has the store open: the window is asked, and the command waits. */
class BackupByWindowTest {

    @TempDir
    Path temp;

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private Path store;
    private Path password;
    private Startup startup;
    private Desk desk;
    private TestTerminal terminal;

    @BeforeEach
    void an_open_window() throws IOException {
        store = temp.resolve("data");
        password = Files.writeString(temp.resolve("password"), PracticeCopy.PASSWORD);
        terminal = new TestTerminal(temp);
        startup = Startup.at(store, Clock.systemDefaultZone());
        desk = PracticeCopy.in(startup).desk();
    }

    @AfterEach
    void close() throws InterruptedException {
        window.shutdownNow();
        window.awaitTermination(10, TimeUnit.SECONDS);
        desk.close();
        startup.close();
    }

    @Test
    void the_window_makes_it_and_the_command_tells_what_is_in_it() throws Exception {
        Future<Errand> taken = next(errand -> Reply.done(desk.backups().make(Reason.COMMAND)));
        assertThat(backup("--json")).as(terminal.err()).isZero();
        assertThat(taken.get().to()).isEmpty();
        assertThat(terminal.json().path("verified").asBoolean()).isTrue();
        assertThat(terminal.json().path("counts").path("ISSUE").asInt()).isEqualTo(14);
        assertThat(Path.of(terminal.json().path("bundle").asText()))
                .exists()
                .hasParent(store.resolve("backup").toAbsolutePath());
        assertThat(store.resolve("antou.errand.json")).doesNotExist();
        assertThat(store.resolve("antou.errand-answer.json")).doesNotExist();
        assertThat(store.resolve("antou.request"))
                .as("nobody's window jumps to the front at night")
                .doesNotExist();
    }

    @Test
    void what_the_window_refuses_the_command_tells_in_its_words() throws Exception {
        Future<Errand> taken = next(errand -> Reply.refused(new Problem.Expected("磁盘满了。", "都还在。", "请清理。")));
        assertThat(backup("--to", temp.resolve("usb"))).isEqualTo(1);
        assertThat(terminal.err()).contains("磁盘满了。", "都还在。", "请清理。");
        assertThat(taken.get().to()).contains(temp.resolve("usb").toAbsolutePath());
    }

    @Test
    void a_window_at_the_sign_in_lets_go_and_the_command_opens_the_store_itself() throws Exception {
        Future<Errand> taken = next(errand -> {
            desk.close();
            startup.close();
            return Reply.of(State.YIELDED);
        });
        assertThat(backup()).as(terminal.err()).isZero();
        assertThat(taken.get()).isNotNull();
        assertThat(terminal.out()).startsWith("已验证: 14 问题").doesNotContain("窗口");
    }

    @Test
    void a_wrong_password_asks_nothing_of_the_window() throws IOException {
        Files.writeString(password, "falsch");
        assertThat(backup()).isEqualTo(1);
        assertThat(terminal.err()).contains("口令不对");
        assertThat(store.resolve("antou.errand.json")).doesNotExist();
    }

    private int backup(Object... more) {
        Object[] words = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("backup", "--store", store, "--password-file", password),
                        java.util.Arrays.stream(more))
                .toArray();
        return terminal.run(words);
    }

    /** Plays the window, which looks for errands again and again. */
    private Future<Errand> next(java.util.function.Function<Errand, Reply> work) {
        Callable<Errand> looking = () -> {
            Errands errands = new Errands(store);
            Optional<Errand> errand = errands.take();
            while (errand.isEmpty()) {
                Thread.sleep(50);
                errand = errands.take();
            }
            errands.answer(errand.get(), work.apply(errand.get()));
            return errand.get();
        };
        return window.submit(looking);
    }
}

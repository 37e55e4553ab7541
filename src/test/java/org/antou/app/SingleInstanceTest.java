package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.antou.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second program, really another process, must be told who has the folder; a killed one must not block it. */
class SingleInstanceTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    /** What the other process runs: takes the folder, says so, and waits to be ended. */
    static final class Other {
        public static void main(String[] arguments) throws Exception {
            SingleInstance taken = SingleInstance.claim(Path.of(arguments[0]), CLOCK);
            Files.createFile(Path.of(arguments[1]));
            System.in.read();
            taken.close();
        }
    }

    @Test
    void theSecondIsToldWhoAndTheFirstIsAskedToTheFront() throws Exception {
        Process other = start();
        try {
            assertThatThrownBy(() -> SingleInstance.claim(folder, CLOCK))
                    .isInstanceOfSatisfying(
                            Problem.Expected.class,
                            problem -> assertThat(problem.text())
                                    .contains("已经打开着", System.getProperty("user.name"), "进程" + other.pid(), "请它到前面来"));
            assertThat(folder.resolve("antou.request")).exists();
        } finally {
            end(other);
        }
        assertThat(other.exitValue()).isZero();
        SingleInstance.claim(folder, CLOCK).close();
    }

    @Test
    void aKilledProgramDoesNotBlockTheNext() throws Exception {
        Process other = start();
        other.destroyForcibly().waitFor();
        assertThat(folder.resolve("antou.owner.json")).exists();
        SingleInstance mine = SingleInstance.claim(folder, CLOCK);
        assertThat(mine.requested()).isFalse();
        mine.close();
        assertThat(folder.resolve("antou.owner.json")).doesNotExist();
    }

    @Test
    void theFirstWindowFindsTheRequestOnce() throws IOException {
        try (SingleInstance mine = SingleInstance.claim(folder, CLOCK)) {
            assertThat(mine.requested()).isFalse();
            Files.createFile(folder.resolve("antou.request"));
            assertThat(mine.requested()).isTrue();
            assertThat(mine.requested()).isFalse();
        }
    }

    @Test
    void aSecondClaimOfTheSameProgramLeavesTheLockAlone() throws Exception {
        try (SingleInstance mine = SingleInstance.claim(folder, CLOCK)) {
            assertThatThrownBy(() -> SingleInstance.claim(folder, CLOCK)).hasMessageContaining("已经打开着");
            Process other =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            String said = new String(other.getInputStream().readAllBytes());
            assertThat(other.waitFor()).isNotZero();
            assertThat(said).contains("Problem$Expected");
            assertThat(mine.requested()).isTrue();
        }
    }

    @Test
    void aStartThatFailedOnAFullDiskDoesNotBlockTheNext() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("antou.owner.json.new"));
        Files.createFile(inTheWay.resolve("x"));
        assertThatThrownBy(() -> SingleInstance.claim(folder, CLOCK)).hasMessageContaining("写不进");
        Files.delete(Files.move(inTheWay, folder.resolve("away")).resolve("x"));
        SingleInstance.claim(folder, CLOCK).close();
    }

    private Process start() throws Exception {
        Path ready = folder.resolve("ready");
        Process other = new ProcessBuilder(command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (Files.notExists(ready)) {
            assertThat(other.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return other;
    }

    private String[] command() {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Other.class.getName(),
            folder.toString(),
            folder.resolve("ready").toString()
        };
    }

    private static void end(Process other) throws Exception {
        other.getOutputStream().close();
        other.waitFor();
    }
}

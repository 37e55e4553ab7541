package org.antou.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java process on the class path of the tests, to be killed for real. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader out;

    public ChildJvm(Class<?> main, String... arguments) throws IOException {
        this(List.of(), main, arguments);
    }

    /** @param wrapper a program that starts it, for example as another user */
    public ChildJvm(List<String> wrapper, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                // The program's own: a line of the log must not stand between the acknowledgements.
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that it printed; null after its end. */
    public String line() throws IOException {
        return out.readLine();
    }

    /** SIGKILL; hands back what it had printed before. */
    public List<String> kill() throws IOException, InterruptedException {
        // Through the handle: the process itself would close its stream, and with it what was acknowledged last.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return rest();
    }

    public List<String> rest() {
        return out.lines().toList();
    }

    public int exit() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

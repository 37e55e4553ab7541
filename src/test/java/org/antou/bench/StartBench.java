package org.antou.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.antou.app.NewOffice;
import org.antou.app.SignedIn;
import org.antou.app.Startup;
import org.antou.ledger.model.NoticeReader;

/** Cold starts in child programs: our sign-in window against a bare one, and from the password to a ledger of 40. */
public final class StartBench {

    static final String PASSWORD = "Antou-2024";
    static final int ISSUES = 40;

    private static final int RUNS = 7;

    private final PrintStream out;
    private final Path folder;

    private StartBench(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Runs on the display of the environment; without one it says so and measures nothing. */
    public static void run(PrintStream out) {
        if (System.getenv("DISPLAY") == null) {
            out.println("start: no display, not measured (run it under xvfb-run)");
            return;
        }
        try {
            StartBench bench = new StartBench(out, Files.createTempDirectory("antou-start"));
            bench.furnish();
            bench.signIn();
            bench.ledger();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void furnish() {
        try (Startup startup = Startup.at(folder, Clock.systemDefaultZone())) {
            SignedIn first = startup.create(new NewOffice("云山市某局", "", ""), "chenyun", PASSWORD.toCharArray())
                    .signedIn();
            first.desk().ledger().importNotice(first.session(), NoticeReader.read("notice.txt", notice()));
            first.desk().close();
        }
    }

    private static List<String> notice() {
        List<String> lines = new ArrayList<>(List.of("中共云山市某局党组关于巡察整改进展情况的通报", "一、贯彻落实上级决策部署不够有力"));
        IntStream.rangeClosed(1, ISSUES).forEach(i -> {
            lines.add(i + ".关于“第" + i + "项工作推进不够有力”问题的整改。");
            lines.add("整改情况:已召开专题会议研究,制定工作方案。已完成整改。");
        });
        return lines;
    }

    private void signIn() throws IOException, InterruptedException {
        List<Long> bare = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            bare.add(shown("bare"));
            ours.add(shown("ours"));
        }
        out.printf(
                Locale.ROOT,
                "start: bare window %d ms, sign-in window %d ms (medians of %d), ratio %.2f (aim 1.5)%n",
                median(bare),
                median(ours),
                RUNS,
                (double) median(ours) / median(bare));
    }

    private long shown(String which) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String line = firstLine(StartProbe.class, StartProbe.SHOWN, which);
        if (!line.equals(StartProbe.SHOWN)) {
            throw new IllegalStateException("no window: " + line);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private void ledger() throws IOException, InterruptedException {
        List<Long> usable = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            String line = firstLine(LedgerProbe.class, LedgerProbe.USABLE);
            usable.add(Long.valueOf(line.substring(LedgerProbe.USABLE.length())));
        }
        out.printf(
                "start: password accepted to ledger of %d usable %d ms (median of %d)%n", ISSUES, median(usable), RUNS);
    }

    /** The first line of a child that begins as expected. */
    private String firstLine(Class<?> main, String expected, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        command.add("--store=" + folder);
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            return said.lines()
                    .filter(line -> line.startsWith(expected))
                    .findFirst()
                    .orElse("");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Our own flags, but a real window: what makes tests headless is left out. */
    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> flag.startsWith("-D"))
                .filter(flag -> !flag.startsWith("-Dtestfx")
                        && !flag.startsWith("-Djava.awt.headless")
                        && !flag.startsWith("-Dprism.order")
                        && !flag.startsWith("-Dprism.text"))
                .toList();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    public static void main(String[] arguments) {
        run(System.out);
    }
}

package org.antou.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Workbooks of 15 columns in and out, each piece in a program of its own: ours against the plain library, and against
 * LibreOffice where it is installed. {@code -Dantou.bench.rows=…} for another number of rows than 100,000.
 */
public final class SheetBench {

    private static final int ROWS = Integer.getInteger("antou.bench.rows", 100_000);
    private static final int ROUNDS = 3;
    private static final String HEAP = "-Xmx512m";

    private final PrintStream out;
    private final Path folder;

    private SheetBench(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Alone, without the other benchmarks. */
    public static void main(String[] arguments) throws Exception {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("antou-sheet");
        try {
            new SheetBench(out, folder).all();
        } finally {
            delete(folder);
        }
    }

    private void all() throws IOException, InterruptedException {
        ours("make");
        out.printf(
                Locale.ROOT,
                "sheet: %,d rows × 15 columns, a file of %d MB, %s each, medians of %d%n",
                ROWS,
                Files.size(folder.resolve("make.xlsx")) >> 20,
                HEAP,
                ROUNDS);
        List<Took> plainIn = new ArrayList<>();
        List<Took> in = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Files.deleteIfExists(folder.resolve("plain.mv.db"));
            delete(folder.resolve("ours"));
            plainIn.add(ours("plain-in"));
            in.add(ours("in"));
        }
        compare("in: read + check + store", median(in), "plain read + plain batch insert", median(plainIn));
        List<Took> plainOut = new ArrayList<>();
        List<Took> outs = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            plainOut.add(ours("plain-out"));
            outs.add(ours("out"));
        }
        compare("out", median(outs), "plain library write", median(plainOut));
        office(median(in), median(outs));
    }

    private void office(Took in, Took written) throws IOException, InterruptedException {
        if (!onPath("soffice")) {
            out.println("sheet: soffice is not installed, not compared");
            return;
        }
        convert("make.xlsx", "csv");
        List<Took> toCsv = new ArrayList<>();
        List<Took> toXlsx = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            toCsv.add(convert("make.xlsx", "csv"));
            toXlsx.add(convert("make.csv", "xlsx"));
        }
        compare("in: read + check + store", in, "soffice xlsx → csv", median(toCsv));
        compare("out", written, "soffice csv → xlsx", median(toXlsx));
    }

    private void compare(String what, Took ours, String against, Took other) {
        out.printf(
                Locale.ROOT,
                "sheet: %-26s %s   %-32s %s   ratio %.2f, of the processor's time %.2f, of memory %.2f  %s%n",
                what,
                ours,
                against,
                other,
                (double) ours.millis() / other.millis(),
                (double) ours.processor() / other.processor(),
                (double) ours.megabytes() / other.megabytes(),
                ours.parts());
    }

    private Took ours(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Dfile.encoding=UTF-8",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SheetProbe.class.getName(),
                        what,
                        folder.toString(),
                        String.valueOf(ROWS))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(said::add);
        }
        process.waitFor();
        return said.stream()
                .filter(l -> l.startsWith("took "))
                .map(l -> l.split(" ", 5))
                .map(w -> new Took(Long.parseLong(w[1]), Long.parseLong(w[2]), Long.parseLong(w[3]), w[4]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(what + ": " + String.join("\n", said)));
    }

    private Took convert(String file, String to) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to.equals("csv") ? "csv:Text - txt - csv (StarCalc):44,34,76" : to,
                        "--infilter="
                                + (to.equals("csv")
                                        ? "Calc MS Excel 2007 XML"
                                        : "Text - txt - csv (StarCalc):44,34,76"),
                        "--outdir",
                        folder.toString(),
                        folder.resolve(file).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        long peak = 0;
        long worked = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            worked = Math.max(
                    worked, process.descendants().mapToLong(SheetBench::worked).sum());
            peak = Math.max(
                    peak,
                    process.descendants().mapToLong(SheetBench::resident).max().orElse(0));
        }
        if (!Files.exists(folder.resolve(file.replaceAll("\\..*", "." + to)))) {
            throw new IllegalStateException(Files.readString(folder.resolve("soffice.log")));
        }
        return new Took((System.nanoTime() - start) / 1_000_000, worked, peak, "");
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long worked(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Took median(List<Took> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(Took::millis))
                .toList()
                .get(all.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * @param millis    by the clock
     * @param processor milliseconds that the processors worked meanwhile; for the office suite, for the whole program
     * @param megabytes the most memory that it held
     * @param parts     what it was made of
     */
    private record Took(long millis, long processor, long megabytes, String parts) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%,d ms (processor %,d) %d MB", millis, processor, megabytes);
        }
    }
}

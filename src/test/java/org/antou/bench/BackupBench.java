package org.antou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.antou.backup.Backups;
import org.antou.backup.Home;
import org.antou.backup.Readable;
import org.antou.backup.Verification;
import org.antou.backup.bundle.Reason;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Values;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;

/**
 * A backup, verified, beside cp and sha256sum of the same bytes, in one run: the first one, which copies everything, and a
 * second one after one issue was changed. Smaller with -Dantou.bench.issues and -Dantou.bench.megabytes.
 */
public final class BackupBench {

    private static final int ISSUES = Integer.getInteger("antou.bench.issues", 50_000);
    private static final int MEGABYTES = Integer.getInteger("antou.bench.megabytes", 1024);
    private static final int FILE = 4;
    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.ADMINISTRATOR);

    private BackupBench() {}

    public static void main(String[] arguments) throws Exception {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(0);
    }

    static void run(PrintStream out) throws Exception {
        Path folder = StoreBench.temporary();
        try {
            Path data = folder.resolve("data");
            StoreBench.build(data, ISSUES);
            attachments(data.resolve("attachments"));
            out.printf("backup: %,d issues and %,d MB of attachments%n", ISSUES, MEGABYTES);
            try (Store store = Store.open(data, TestStores.keys())) {
                Backups backups = backups(store, data);
                compare(out, "first", folder, () -> backups.make(Reason.HAND));
                change(store);
                compare(out, "second", folder, () -> backups.make(Reason.HAND));
                Path bundle = backups.place().newest().orElseThrow().file();
                out.printf("backup: the bundle has %,d KB%n", Files.size(bundle) >> 10);
            }
        } finally {
            StoreBench.delete(folder);
        }
    }

    private static void compare(PrintStream out, String which, Path folder, Work backup) throws Exception {
        Path copy = folder.resolve("copy " + which);
        long copied = time(() -> shell(
                "mkdir \"$1\" && cp -r \"$0/antou.mv.db\" \"$0/attachments\" \"$1\" && sync \"$1\""
                        + " && find \"$1\" -type f -print0 | xargs -0 sha256sum > /dev/null",
                folder.resolve("data"),
                copy));
        StoreBench.delete(copy);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long made = time(() -> {
            Verification verified = backup.run();
            if (!verified.good()) {
                throw new IllegalStateException(verified.problems().toString());
            }
            return verified;
        });
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        out.printf(
                Locale.ROOT,
                "backup: %-6s  cp + sha256sum %,8d ms   verified backup %,8d ms   ratio %.2f   heap at most %,d MB%n",
                which,
                copied / 1_000_000,
                made / 1_000_000,
                (double) made / copied,
                peak >> 20);
    }

    private static Backups backups(Store store, Path data) {
        Ledger ledger = StoreBench.ledger(store);
        var port = new LedgerRegister(ledger).sheet();
        Readable sheet = new Readable(
                "台账.xlsx", out -> WorkbookWriter.write(out, Export.all(port, true), port.all(), Progress.NONE));
        Home home = new Home(data, "bench", Clock.systemDefaultZone());
        Backups backups = new Backups(store, home, () -> List.of(sheet), () -> 100L << 30);
        backups.prepare();
        return backups;
    }

    private static void change(Store store) {
        Ledger ledger = StoreBench.ledger(store);
        var issue = ledger.page(0, 1).get(0);
        Values values = LedgerColumns.ALL.values(issue).with(LedgerColumns.GOAL, java.util.Optional.of("改过"));
        ledger.save(CLERK, LedgerColumns.ALL.apply().apply(issue, values));
    }

    /** Encrypted files look like noise; so do these. */
    private static void attachments(Path folder) throws IOException {
        Random random = new Random(41);
        byte[] noise = new byte[FILE << 20];
        for (int i = 0; i < Math.max(1, MEGABYTES / FILE); i++) {
            random.nextBytes(noise);
            byte[] name = new byte[32];
            random.nextBytes(name);
            String hex = HexFormat.of().formatHex(name);
            Path file = folder.resolve(hex.substring(0, 2)).resolve(hex);
            Files.createDirectories(file.getParent());
            Files.write(file, noise);
        }
    }

    private static int shell(String script, Path from, Path to) throws IOException, InterruptedException {
        int status = new ProcessBuilder("sh", "-c", script, from.toString(), to.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status);
        }
        return status;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long time(java.util.concurrent.Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return System.nanoTime() - start;
    }

    @FunctionalInterface
    private interface Work {
        Verification run();
    }
}

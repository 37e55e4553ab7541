package org.antou.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.antou.history.Audit;
import org.antou.history.History;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.store.InspectionStore;
import org.antou.ledger.store.LedgerStore;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** A store of 50,000 issues beside one of 500, on the disk and encrypted: what the size costs, as ratios of one run. */
public final class StoreBench {

    private static final int SMALL = 500;
    private static final int LARGE = 50_000;
    private static final int PER_INSPECTION = 500;
    private static final int FIRST = 200;
    private static final int ROUNDS = 7;
    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.CLERK);
    private static final String CONTENT = "学习贯彻上级决策部署不够深入,研究部署重点工作结合实际不够紧密,";
    private static final String PROGRESS = "一是组织专题学习,制定整改方案,明确责任领导和责任科室;二是修订完善相关制度,形成长效机制;";

    private StoreBench() {}

    public static void run(PrintStream out) {
        Path folder = temporary();
        try {
            Path small = folder.resolve("small");
            Path large = folder.resolve("large");
            build(small, SMALL);
            long built = time(() -> build(large, LARGE));
            out.printf(
                    "store: %,d issues with history built and saved in %,d ms; file %d MB%n",
                    LARGE, built / 1_000_000, megabytes(large));
            first(small);
            compare(out, "open → first 200 rows", () -> first(small), () -> first(large));
            compare(out, "open → whole list", () -> whole(small), () -> whole(large));
            compare(out, "one saved issue (commit, sync, seal)", () -> saving(small), () -> saving(large));
            compare(out, "audit of the whole history", () -> audit(small), () -> audit(large));
        } finally {
            delete(folder);
        }
    }

    private static void compare(PrintStream out, String what, Supplier<Long> small, Supplier<Long> large) {
        long few = median(small);
        long many = median(large);
        out.printf(
                Locale.ROOT,
                "store: %-38s %,6d: %8.1f ms   %,6d: %8.1f ms   ratio %.2f%n",
                what,
                SMALL,
                few / 1e6,
                LARGE,
                many / 1e6,
                (double) many / few);
    }

    private static long first(Path folder) {
        return opened(folder, store -> ledger(store).page(0, FIRST).size());
    }

    private static long whole(Path folder) {
        return opened(folder, store -> ledger(store).all().size());
    }

    private static long opened(Path folder, ToIntFunction<Store> use) {
        long start = System.nanoTime();
        try (Store store = Store.open(folder, TestStores.keys())) {
            use.applyAsInt(store);
            return System.nanoTime() - start;
        }
    }

    private static long saving(Path folder) {
        try (Store store = Store.open(folder, TestStores.keys())) {
            Ledger ledger = ledger(store);
            Issue issue = ledger.page(0, 1).get(0);
            long[] times = new long[20];
            for (int i = 0; i < times.length; i++) {
                Values values =
                        LedgerColumns.ALL.values(issue).with(LedgerColumns.GOAL, Optional.of("第" + System.nanoTime()));
                Issue changed = LedgerColumns.ALL.apply().apply(issue, values);
                long start = System.nanoTime();
                issue = ledger.save(CLERK, changed);
                times[i] = System.nanoTime() - start;
            }
            return middle(times);
        }
    }

    private static long audit(Path folder) {
        try (Store store = Store.open(folder, TestStores.keys())) {
            History history = new History(store, Clock.systemUTC());
            long start = System.nanoTime();
            Audit audit = history.audit();
            if (!audit.whole()) {
                throw new IllegalStateException(audit.findings().toString());
            }
            return System.nanoTime() - start;
        }
    }

    static Ledger ledger(Store store) {
        History history = new History(store, Clock.systemUTC());
        return new Ledger(store, history, new Parameters(store, history), Map::of);
    }

    /** A store with so many issues, each with its history. */
    static int build(Path folder, int issues) {
        try (Store store = Store.create(folder, TestStores.keys())) {
            History history = new History(store, Clock.systemUTC());
            for (int from = 0; from < issues; from += PER_INSPECTION) {
                inspection(history, from / PER_INSPECTION + 1);
            }
        }
        return issues;
    }

    private static void inspection(History history, int round) {
        Named inspection = new Named(Ids.next(), "第" + round + "轮巡察");
        Named aspect = new Named(Ids.next(), "贯彻落实方面");
        history.write(CLERK, "导入通报", change -> {
            InspectionStore.insert(
                    change.tx(),
                    new Inspection(
                            inspection.id(),
                            1,
                            inspection.name(),
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "",
                            ""));
            InspectionStore.insert(change.tx(), new Aspect(aspect.id(), 1, inspection.id(), 1, aspect.name()));
            for (int number = 1; number <= PER_INSPECTION; number++) {
                Issue issue = issue(inspection, aspect, number);
                LedgerStore.insert(change.tx(), issue);
                change.record(
                        new RecordRef(LedgerRegister.KEY, issue.id()), LedgerColumns.ALL, Optional.empty(), issue);
            }
            return round;
        });
    }

    private static Issue issue(Named inspection, Named aspect, int number) {
        Issue blank = Issue.blank(new UUID(Ids.next().getMostSignificantBits(), number), inspection, aspect, number);
        Values values = LedgerColumns.ALL
                .values(blank)
                .with("content", Optional.of(CONTENT.repeat(3).substring(0, 80) + number))
                .with("progress", Optional.of(PROGRESS.repeat(5).substring(0, 200) + number));
        Issue filled = LedgerColumns.ALL.apply().apply(blank, values);
        return LedgerColumns.restored(filled.id(), 1, LedgerColumns.ALL.values(filled), Ids::next);
    }

    private static long time(Supplier<Integer> work) {
        long start = System.nanoTime();
        work.get();
        return System.nanoTime() - start;
    }

    private static long median(Supplier<Long> work) {
        return middle(LongStream.generate(work::get).limit(ROUNDS).toArray());
    }

    private static long middle(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long megabytes(Path folder) {
        try {
            return Files.size(folder.resolve("antou.mv.db")) >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory("antou-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

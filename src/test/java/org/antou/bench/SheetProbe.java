package org.antou.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.antou.history.History;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.people.People;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.sheet.Progress;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.SheetReader;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.LayoutFinder;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.Source;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One piece of {@link SheetBench}, in a program of its own: says how long it took and the most memory it held. */
public final class SheetProbe {

    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.CLERK);

    private final Path folder;
    private final int rows;
    private final StringBuilder parts = new StringBuilder();

    private SheetProbe(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** @param arguments what to do, the folder, the number of rows */
    public static void main(String[] arguments) throws Exception {
        SheetProbe probe = new SheetProbe(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        Spent spent = probe.run(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("took " + spent.clock() / 1_000_000 + " " + spent.processor() / 1_000_000 + " " + peak() + " "
                + probe.parts);
        System.exit(0);
    }

    private Spent run(String what) throws Exception {
        return switch (what) {
            case "make", "plain-out" -> plainOut(folder.resolve(what + ".xlsx"));
            case "plain-in" -> timed(() -> PlainIn.run(folder.resolve("make.xlsx"), folder.resolve("plain")));
            case "in" -> in();
            case "out" -> out();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** The most memory that this program held, in MB. */
    private static long peak() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(l -> l.startsWith("VmHWM:"))
                        .map(l -> l.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .sum()
                >> 10;
    }

    /** What is timed. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** What a piece took, without what was made ready for it; nanoseconds. */
    record Spent(long clock, long processor) {}

    private static Spent timed(Work work) throws Exception {
        long start = System.nanoTime();
        long worked = processor();
        work.run();
        return new Spent(System.nanoTime() - start, processor() - worked);
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void part(String name, Work work) throws Exception {
        parts.append(name).append(' ').append(timed(work).clock() / 1_000_000).append(" ms; ");
    }

    /** The same cells by the library alone: no widths, no borders, no formats but the day's. */
    private Spent plainOut(Path file) throws Exception {
        List<List<Object>> cells = cells();
        return timed(() -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Workbook workbook = new Workbook(out, "plain", "1.0");
                Worksheet sheet = workbook.newWorksheet("台账");
                row(sheet, 0, List.copyOf(SheetTable.titles()));
                for (int r = 0; r < rows; r++) {
                    row(sheet, r + 1, cells.get(r));
                    if (r % 512 == 0) {
                        sheet.flush();
                    }
                }
                workbook.finish();
            }
        });
    }

    private List<List<Object>> cells() {
        IntFunction<List<Object>> row = SheetTable.rows();
        List<List<Object>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(row.apply(i));
        }
        return cells;
    }

    private static void row(Worksheet sheet, int row, List<?> cells) {
        for (int c = 0; c < cells.size(); c++) {
            Object cell = cells.get(c);
            if (cell instanceof LocalDate day) {
                sheet.value(row, c, day);
                sheet.style(row, c).format("yyyy-mm-dd").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, c, number);
            } else {
                sheet.inlineString(row, c, cell.toString());
            }
        }
    }

    /** From the file to committed records with their history, as the window and the command line do it. */
    private Spent in() throws Exception {
        try (Store store = Store.create(folder.resolve("ours"), TestStores.keys())) {
            History history = new History(store, Clock.systemUTC());
            Importer importer = new Importer(history, new People(store, history).names(), () -> {});
            SheetPort<Issue> port = port(store, history);
            return timed(() -> {
                Book[] book = new Book[1];
                part("read", () -> book[0] = SheetReader.read(folder.resolve("make.xlsx"), Progress.NONE));
                List<ImportPlan<Issue>> plan = new ArrayList<>();
                part("check", () -> plan.add(plan(book[0], port, importer)));
                part("store", () -> importer.run(CLERK, plan.get(0), Progress.NONE));
                if (plan.get(0).counts().written() != rows) {
                    throw new IllegalStateException(plan.get(0).counts().told());
                }
            });
        }
    }

    private static ImportPlan<Issue> plan(Book book, SheetPort<Issue> port, Importer importer) {
        Grid grid = book.fullest().orElseThrow();
        Layout layout = new LayoutFinder(grid, port).find().orElseThrow();
        Source source = new Source(book.name(), grid, layout, Mapping.of(layout, port), false);
        return ImportPlan.make(port, importer.names(), source, Policy.SKIP, Progress.NONE);
    }

    private static SheetPort<Issue> port(Store store, History history) {
        return new LedgerRegister(new Ledger(store, history, new Parameters(store, history), Map::of)).sheet();
    }

    /** The records that came in, as a workbook to work with and to print. */
    private Spent out() throws Exception {
        try (Store store = Store.open(folder.resolve("ours"), TestStores.keys())) {
            SheetPort<Issue> port = port(store, new History(store, Clock.systemUTC()));
            List<Issue> issues = port.all();
            List<Column<Issue>> columns =
                    SheetTable.KEYS.stream().map(LedgerColumns.ALL::get).toList();
            return timed(() -> WorkbookWriter.save(
                    folder.resolve("out.xlsx"), Export.of(port, columns, true), issues, Progress.NONE));
        }
    }
}

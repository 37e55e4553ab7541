package org.antou.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.row.RowSource;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableSpec;
import org.antou.register.view.Workplace;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;
import org.antou.ui.Styles;
import org.testfx.api.FxToolkit;

/**
 * A keystroke in the quick search over 50,000 issues until the filtered rows stand in the table, and a sort by a Chinese
 * column. The pause of the search field (200 ms, during which nothing happens) is not counted.
 */
public final class TableBench {

    private static final int ROWS = 50_000;
    private static final List<String> TYPED =
            List.of("xczg", "巡察整改", "dzyj", "组织生活会", "zzr", "材料 jz", "会议纪要", "wcqk", "sc 5", "第123", "没有这几个字", "qwhys");

    private final PrintStream out;
    private final BlockingQueue<Long> swapped = new LinkedBlockingQueue<>();
    private final Workplace workplace;
    private RegisterTable<Issue> table;

    private TableBench(PrintStream out, Store store) {
        this.out = out;
        this.workplace = TestWorkplaces.over(store);
    }

    /** Starts the toolkit without a display and prints the figures. */
    public static void run(PrintStream out) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        try (Store store = TestStores.memory()) {
            TableBench bench = new TableBench(out, store);
            bench.open(stage);
            bench.type();
            bench.sort();
            bench.workplace.jobs().close();
            FxToolkit.cleanupStages();
        }
    }

    private void open(Stage stage) throws Exception {
        long before = System.nanoTime();
        List<Issue> issues = BenchIssues.some(ROWS);
        out.printf("made %,d issues: %,d ms%n", ROWS, millis(before));
        long opening = System.nanoTime();
        window(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            table = new RegisterTable<>(workplace, spec(issues));
            Scene scene = new Scene((Parent) table.node(), 1366, 700);
            scene.getStylesheets().addAll(Styles.sheets());
            stage.setScene(scene);
            stage.show();
            view(stage).itemsProperty().addListener((Observable p) -> swapped.add(System.nanoTime()));
            table.open();
            return table;
        });
        swapped.take();
        out.printf("first 200 rows in the table: %,d ms%n", millis(opening));
        while (window(() -> table.shown().size()) < ROWS) {
            swapped.poll(100, TimeUnit.MILLISECONDS);
        }
        out.printf("all rows in the table: %,d ms%n", millis(opening));
    }

    @SuppressWarnings("unchecked")
    private static TableView<Object> view(Stage stage) {
        return (TableView<Object>) stage.getScene().lookup(".register-table");
    }

    private void type() throws Exception {
        measure(Filter.none());
        List<Long> strokes = new ArrayList<>();
        List<Long> clears = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (String words : TYPED) {
                for (int i = 1; i <= words.length(); i++) {
                    strokes.add(measure(Filter.none().withText(words.substring(0, i))));
                }
                clears.add(measure(Filter.none()));
            }
        }
        report("keystroke to filtered table", strokes);
        report("search cleared, all rows back", clears);
    }

    private void sort() throws Exception {
        out.printf("first sort by content (pinyin): %,d µs%n", measure(LedgerColumns.CONTENT));
        List<Long> sorts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sorts.add(measure(i % 2 == 0 ? LedgerColumns.STATUS : LedgerColumns.CONTENT));
        }
        report("later sorts", sorts);
    }

    private long measure(Filter filter) throws Exception {
        return measured(() -> table.filter(filter));
    }

    private long measure(String column) throws Exception {
        SavedView view = new SavedView("按列", Filter.none(), List.of(Sort.by(column)), List.of());
        return measured(() -> table.show(view));
    }

    /** Microseconds until the rows of the last swap stand in the table. */
    private long measured(Runnable change) throws Exception {
        Thread.sleep(30);
        swapped.clear();
        long start = System.nanoTime();
        window(() -> {
            change.run();
            return start;
        });
        long end = Optional.ofNullable(swapped.poll(30, TimeUnit.SECONDS)).orElseThrow();
        return (end - start) / 1000;
    }

    private void report(String what, List<Long> micros) {
        Collections.sort(micros);
        out.printf(
                "%s, %d times: median %.1f ms, 95th percentile %.1f ms, worst %.1f ms%n",
                what,
                micros.size(),
                micros.get(micros.size() / 2) / 1000.0,
                micros.get(micros.size() * 95 / 100) / 1000.0,
                micros.get(micros.size() - 1) / 1000.0);
    }

    private static TableSpec<Issue> spec(List<Issue> issues) {
        return new TableSpec<>(
                "bench",
                LedgerColumns.ALL,
                List.of("number", "aspect", "content", "section", "owner", "deadline", "progress", "status"),
                Issue::id,
                i -> List.of(),
                new InMemory(issues),
                List.of(SavedView.of("全部", Filter.none())),
                EmptyState.of(Icons.LEDGER, "没有问题", "先导入通报。"));
    }

    private static long millis(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static <T> T window(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private record InMemory(List<Issue> issues) implements RowSource<Issue> {

        @Override
        public long count() {
            return issues.size();
        }

        @Override
        public List<Issue> page(int offset, int limit) {
            int from = Math.min(offset, issues.size());
            return issues.subList(from, (int) Math.min((long) from + limit, issues.size()));
        }

        @Override
        public Optional<Issue> find(UUID id) {
            return issues.stream().filter(i -> i.id().equals(id)).findFirst();
        }
    }
}

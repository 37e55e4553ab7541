package org.antou.register.visits.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.antou.register.row.RowSource;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableSpec;
import org.antou.register.visits.Visit;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a table says while its first rows are still being read. */
class SlowTableTest extends ViewTest {

    private final CountDownLatch slow = new CountDownLatch(1);

    @Override
    void build() {
        TableSpec<Visit> spec = VisitViews.table(visits, () -> {});
        RegisterTable<Visit> table = new RegisterTable<>(
                workplace,
                new TableSpec<>(
                        spec.key(),
                        spec.columns(),
                        spec.initial(),
                        spec.id(),
                        spec.styles(),
                        new Slow(slow),
                        spec.views(),
                        spec.empty()));
        root.getChildren().setAll(table.node());
        table.open();
    }

    @Test
    void a_register_is_not_called_empty_before_its_first_rows_could_be_there() throws TimeoutException {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> before = texts();
        slow.countDown();
        assertThat(before).contains("正在读取…").doesNotContain("还没有会客登记");

        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> texts().contains("还没有会客登记"));
        assertThat(texts()).doesNotContain("正在读取…");
    }

    private List<String> texts() {
        return lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /** An empty register that takes a while to read. */
    private record Slow(CountDownLatch read) implements RowSource<Visit> {

        @Override
        public long count() {
            return 0;
        }

        @Override
        public List<Visit> page(int offset, int limit) {
            try {
                read.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }

        @Override
        public Optional<Visit> find(UUID id) {
            return Optional.empty();
        }
    }
}

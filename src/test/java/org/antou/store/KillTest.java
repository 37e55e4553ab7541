package org.antou.store;

import static org.antou.store.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are really killed. */
class KillTest {

    private static final int KILLS = 20;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @BeforeEach
    void a_store() {
        TestStores.file(folder).close();
    }

    @Test
    void no_acknowledged_record_is_lost_to_kill_9() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(writeAndKill("k" + kill));
            try (Store store = Store.open(folder, TestStores.keys())) {
                assertThat(keys(store)).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(new History(store, Clock.systemUTC()).audit().findings()).isEmpty();
        }
    }

    private List<String> writeAndKill(String prefix) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        try (ChildJvm child = new ChildJvm(Writing.class, folder.toString(), prefix, "write")) {
            int wanted = 1 + random.nextInt(8);
            while (acknowledged.size() < wanted) {
                acknowledged.add(child.line());
            }
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(random.nextInt(20_000)));
            acknowledged.addAll(child.kill());
        }
        return acknowledged;
    }

    @Test
    void a_crash_between_commit_and_seal_opens_with_the_record() throws Exception {
        byte[] seal = Files.readAllBytes(folder.resolve("antou.seal"));
        try (ChildJvm child = new ChildJvm(Writing.class, folder.toString(), "c", "halt")) {
            assertThat(child.exit()).isEqualTo(9);
            assertThat(child.rest()).isEmpty();
        }
        assertThat(folder.resolve("antou.seal")).hasBinaryContent(seal);

        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(keys(store)).contains("c-0");
            StoreTest.put(store, "after", "x");
            assertThat(new History(store, Clock.systemUTC()).audit().findings()).isEmpty();
        }
        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(keys(store)).contains("c-0", "after");
        }
    }

    @Test
    void a_store_that_another_process_has_open_is_said_to_be_in_use() throws Exception {
        try (ChildJvm child = new ChildJvm(Writing.class, folder.toString(), "h", "hold")) {
            assertThat(child.line()).isEqualTo("open");

            assertThatThrownBy(() -> Store.open(folder, TestStores.keys()))
                    .isInstanceOf(Problem.Expected.class)
                    .hasMessageContaining("占用");

            child.kill();
        }
        try (Store store = Store.open(folder, TestStores.keys())) {
            StoreTest.put(store, "after", "x");
        }
    }

    @Test
    void a_store_that_this_program_has_open_is_not_opened_twice() {
        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThatThrownBy(() -> Store.open(folder, TestStores.keys())).hasMessageContaining("占用");
            StoreTest.put(store, "still", "x");
        }
    }

    private static List<String> keys(Store store) {
        return store.read(
                tx -> tx.dsl().select(SETTING.SETTING_KEY).from(SETTING).fetch(SETTING.SETTING_KEY));
    }
}

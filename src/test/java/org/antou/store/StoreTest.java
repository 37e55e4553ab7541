package org.antou.store;

import static org.antou.store.db.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (Store store = TestStores.file(folder)) {
            put(store, "unit", "海州市文旅局");
        }

        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(get(store, "unit")).isEqualTo("海州市文旅局");
        }
    }

    @Test
    void makes_no_store_over_another() throws Exception {
        TestStores.file(folder).close();
        byte[] before = Files.readAllBytes(folder.resolve("antou.mv.db"));

        assertThat(Store.exists(folder)).isTrue();
        assertThatThrownBy(() -> Store.create(folder, TestStores.keys(9)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("已经有一个库");
        assertThat(folder.resolve("antou.mv.db")).hasBinaryContent(before);
    }

    @Test
    void a_use_case_that_fails_leaves_nothing_and_the_next_one_works() {
        try (Store store = TestStores.memory()) {
            put(store, "kept", "1");

            assertThatThrownBy(() -> store.write(tx -> {
                        tx.dsl().insertInto(SETTING).values("half", "1").execute();
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("in the middle");
            put(store, "next", "2");

            assertThat(get(store, "half")).isEmpty();
            assertThat(get(store, "kept") + get(store, "next")).isEqualTo("12");
        }
    }

    @Test
    void a_reader_sees_one_state_from_its_first_statement_to_its_last() {
        try (Store store = TestStores.memory()) {
            put(store, "a", "old");
            String seen = store.read(reading -> {
                String first = one(reading, "a");
                store.write(writing -> writing.dsl()
                        .update(SETTING)
                        .set(SETTING.SETTING_VALUE, "new")
                        .where(SETTING.SETTING_KEY.eq("a"))
                        .execute());
                return first + one(reading, "a");
            });

            assertThat(seen).isEqualTo("oldold");
            assertThat(get(store, "a")).isEqualTo("new");
        }
    }

    @Test
    void an_interrupted_thread_does_not_take_the_store_down() {
        try (Store store = TestStores.file(folder)) {
            for (int i = 0; i < 20; i++) {
                Thread.currentThread().interrupt();
                put(store, "k" + i, "v");
                assertThat(get(store, "k" + i)).isEqualTo("v");
            }
            assertThat(Thread.interrupted()).isIn(true, false);
        }
        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(get(store, "k19")).isEqualTo("v");
        }
    }

    @Test
    void a_use_case_inside_a_use_case_is_a_mistake_of_ours() {
        try (Store store = TestStores.memory()) {
            assertThatThrownBy(() -> store.write(tx -> store.write(inner -> 1))).isInstanceOf(Problem.Bug.class);
        }
    }

    @Test
    void an_error_of_the_database_does_not_carry_personal_data_into_the_log() {
        try (Store store = TestStores.memory()) {
            String name = "张".repeat(81);
            assertThatThrownBy(() -> put(store, name, "x"))
                    .isInstanceOf(Problem.Bug.class)
                    .satisfies(e -> assertThat(chain(e)).doesNotContain("张张"));
        }
    }

    @Test
    void every_write_is_attested() {
        try (Store store = TestStores.file(folder)) {
            long before = store.sealed().generation();
            put(store, "a", "1");

            assertThat(store.sealed().generation()).isEqualTo(before + 1);
            assertThat(store.sealed().counts()).containsEntry("SETTING", 2L);
            assertThat(new SealFile(
                                    folder.resolve("antou.seal"),
                                    TestStores.keys().seal())
                            .read())
                    .contains(store.sealed());
        }
    }

    static void put(Store store, String key, String value) {
        store.write(tx -> tx.dsl().insertInto(SETTING).values(key, value).execute());
    }

    static String get(Store store, String key) {
        return store.read(tx -> one(tx, key));
    }

    private static String one(Tx tx, String key) {
        return tx.dsl()
                .select(SETTING.SETTING_VALUE)
                .from(SETTING)
                .where(SETTING.SETTING_KEY.eq(key))
                .fetchOptional(SETTING.SETTING_VALUE)
                .orElse("");
    }

    private static String chain(Throwable thrown) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            all.append(t).append('\n');
        }
        return all.toString();
    }
}

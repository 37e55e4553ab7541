package org.antou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.antou.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    /** Number of the steps that only this test knows. */
    private static final int LATER = 900;

    @TempDir
    Path folder;

    private Path file;
    private byte[] original;

    @BeforeEach
    void a_store_of_this_program() throws IOException {
        try (Store store = TestStores.file(folder)) {
            StoreTest.put(store, "unit", "海州市文旅局");
        }
        file = folder.resolve("antou.mv.db");
        original = Files.readAllBytes(file);
    }

    @Test
    void the_program_knows_the_number_of_its_newest_step() {
        Migrations program = Migrations.program();
        assertThat(program.flyway(Address.memory("newest")).info().all())
                .extracting(step -> Integer.parseInt(step.getVersion().getVersion()))
                .endsWith(program.newest());
    }

    @Test
    void an_older_store_is_migrated_and_its_old_file_kept() {
        try (Store store = open(later())) {
            assertThat(StoreTest.get(store, "unit")).isEqualTo("海州市文旅局");
            StoreTest.put(store, "since", "x");
            assertThat(store.sealed().schema()).isEqualTo(LATER);
            assertThat(store.sealed().counts()).containsKey("LATER");
        }
        try (Store store = open(later())) {
            assertThat(StoreTest.get(store, "since")).isEqualTo("x");
        }
        assertThat(folder.resolve("antou-v" + Migrations.program().newest() + "-1.mv.db"))
                .hasBinaryContent(original);
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "antou.mv.db",
                        "antou.seal",
                        "antou-v" + Migrations.program().newest() + "-1.mv.db");
    }

    @Test
    void an_older_store_is_shown_before_it_is_migrated_as_it_was() {
        StringBuilder script = new StringBuilder();
        Opening opening = new Opening(
                new StoreFolder(folder),
                TestStores.keys(),
                later(),
                Clock.systemUTC(),
                older -> older.read(tx -> Scripts.write(tx, script)));
        try (Store store = Store.start(opening, opening.seal())) {
            StoreTest.put(store, "since", "x");
            assertThat(store.sealed().counts()).containsKey("LATER");
            assertThat(script).contains("海州市文旅局").doesNotContain("LATER");
        }
    }

    @Test
    void a_store_that_could_not_be_saved_first_is_not_migrated() {
        Opening opening = new Opening(new StoreFolder(folder), TestStores.keys(), later(), Clock.systemUTC(), older -> {
            throw new Problem.Expected("备份没有做成", "", "");
        });
        assertThatThrownBy(() -> Store.start(opening, opening.seal())).hasMessageContaining("备份没有做成");
        assertThat(file).hasBinaryContent(original);
    }

    @Test
    void a_failing_step_leaves_the_original_as_it_was() {
        assertThatThrownBy(() -> open(extra("broken")))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("升级")
                .satisfies(e -> assertThat(((Problem.Expected) e).safe()).contains("原库没有改动"));

        assertThat(file).hasBinaryContent(original);
        assertThat(names()).containsExactlyInAnyOrder("antou.mv.db", "antou.seal");
        assertOpensAsBefore();
    }

    @Test
    void a_step_after_which_rows_are_missing_is_refused() {
        assertThatThrownBy(() -> open(extra("shrinking"))).isInstanceOf(Problem.Expected.class);

        assertThat(file).hasBinaryContent(original);
        assertOpensAsBefore();
    }

    @Test
    void a_copy_that_a_power_cut_left_half_done_is_made_again() throws IOException {
        Files.write(folder.resolve("antou-upgrade.mv.db"), new byte[5000]);

        try (Store store = open(later())) {
            assertThat(StoreTest.get(store, "unit")).isEqualTo("海州市文旅局");
        }
    }

    @Test
    void a_power_cut_between_swap_and_seal_loses_nothing() throws IOException {
        byte[] seal = Files.readAllBytes(folder.resolve("antou.seal"));
        open(later()).close();
        assertThat(folder.resolve("antou.seal")).hasBinaryContent(seal);

        try (Store store = open(later())) {
            assertThat(StoreTest.get(store, "unit")).isEqualTo("海州市文旅局");
        }
    }

    @Test
    void a_store_newer_than_the_program_is_refused_untouched() throws IOException {
        open(later()).close();
        byte[] migrated = Files.readAllBytes(file);

        assertThatThrownBy(() -> Store.open(folder, TestStores.keys()))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("更新版本的程序");
        assertThat(file).hasBinaryContent(migrated);
    }

    private void assertOpensAsBefore() {
        try (Store store = Store.open(folder, TestStores.keys())) {
            assertThat(StoreTest.get(store, "unit")).isEqualTo("海州市文旅局");
        }
    }

    private static Migrations later() {
        return extra("later");
    }

    private static Migrations extra(String name) {
        return new Migrations(
                List.of("classpath:org/antou/store/migration", "classpath:org/antou/store/" + name), LATER);
    }

    private Store open(Migrations migrations) {
        Opening opening = new Opening(new StoreFolder(folder), TestStores.keys(), migrations, Clock.systemUTC());
        return Store.start(opening, opening.seal());
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

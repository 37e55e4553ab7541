package org.antou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.antou.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged, exchanged or missing store is refused in words, left as it is, and never opened as an empty one. */
class DamageTest {

    private static final int RECORDS = 60;

    private static byte[] whole;
    private static byte[] sealed;

    @TempDir
    Path folder;

    private Path file;
    private Path seal;

    @BeforeAll
    static void a_store_with_records(@TempDir Path made) throws IOException {
        try (Store store = TestStores.file(made)) {
            for (int i = 0; i < RECORDS; i++) {
                StoreTest.put(store, "record " + i, "整改".repeat(400));
            }
        }
        whole = Files.readAllBytes(made.resolve("antou.mv.db"));
        sealed = Files.readAllBytes(made.resolve("antou.seal"));
    }

    @BeforeEach
    void in_its_folder() throws IOException {
        file = Files.write(folder.resolve("antou.mv.db"), whole);
        seal = Files.write(folder.resolve("antou.seal"), sealed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 9000, 12288, 20000, 40000, 80000})
    void cut_to_its_first_bytes(int kept) throws IOException {
        Files.write(file, Arrays.copyOf(whole, kept));
        assertRefused("库文件");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4096, 8192, 16384, 32768})
    void cut_at_its_end_it_opens_whole_or_not_at_all(int lost) throws IOException {
        Files.write(file, Arrays.copyOf(whole, whole.length - lost));

        Throwable refusal = catchThrowable(() -> {
            try (Store store = Store.open(folder, TestStores.keys())) {
                assertThat(store.sealed().counts()).containsEntry("SETTING", RECORDS + 1L);
                assertThat(StoreTest.get(store, "record " + (RECORDS - 1))).hasSize(800);
            }
        });
        if (refusal != null) {
            assertThat(refusal).isInstanceOf(Problem.Expected.class);
            assertThat(Files.size(file)).isEqualTo(whole.length - lost);
        }
    }

    @Test
    void zeroed() throws IOException {
        Files.write(file, new byte[whole.length]);
        assertRefused("已损坏");
    }

    @Test
    void zeroed_behind_its_head() throws IOException {
        byte[] zeroed = whole.clone();
        Arrays.fill(zeroed, 4096, zeroed.length, (byte) 0);
        Files.write(file, zeroed);
        assertRefused("损坏");
    }

    @Test
    void missing() throws IOException {
        Files.delete(file);
        assertThatThrownBy(this::open)
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("不见了")
                .satisfies(e -> assertThat(((Problem.Expected) e).advice()).contains("备份"));
        assertThat(file).doesNotExist();
        assertThat(Store.exists(folder)).isTrue();
    }

    @Test
    void exchanged_for_another_store() throws IOException {
        Path other = folder.resolve("other");
        Store.create(other, TestStores.keys(9)).close();
        Files.copy(other.resolve("antou.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
        assertRefused("另一个库");
    }

    @Test
    void exchanged_for_an_older_copy_of_itself() throws IOException {
        try (Store store = Store.open(folder, TestStores.keys())) {
            StoreTest.put(store, "since", "x");
        }
        Files.write(file, whole);
        assertRefused("比封记旧");
    }

    @Test
    void with_its_rows_taken_out_by_a_holder_of_the_key() {
        try (Store store = Store.open(folder, TestStores.keys())) {
            TestStores.tamper(store, "DELETE FROM SETTING WHERE SETTING_KEY LIKE 'record 1%'");
        }
        assertThatThrownBy(this::open).isInstanceOf(Problem.Expected.class).hasMessageContaining("比封记旧");
    }

    @Test
    void without_its_seal() throws IOException {
        Files.delete(seal);
        assertRefused("封记文件");
    }

    @Test
    void with_a_forged_seal() throws IOException {
        String text = Files.readString(seal);
        Files.writeString(seal, text.replace("generation " + RECORDS, "generation 1"));
        assertRefused("封记文件");
    }

    @Test
    void with_an_emptied_seal() throws IOException {
        Files.write(seal, new byte[0]);
        assertRefused("封记文件");
    }

    @Test
    void with_other_keys() throws IOException {
        assertThatThrownBy(() -> Store.open(folder, TestStores.keys(9)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("钥匙");
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void where_there_is_none() {
        Path empty = folder.resolve("empty");
        assertThatThrownBy(() -> Store.open(empty, TestStores.keys())).hasMessageContaining("没有库");
        assertThat(empty).doesNotExist();
    }

    private void assertRefused(String words) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(this::open)
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining(words)
                .satisfies(e -> {
                    assertThat(((Problem.Expected) e).safe()).contains("没有被改动");
                    assertThat(((Problem.Expected) e).advice()).contains("备份");
                });
        assertThat(file).hasBinaryContent(before);
    }

    private void open() {
        Store.open(folder, TestStores.keys()).close();
    }
}

package org.antou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import org.antou.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of a few megabytes that fills up, or can't be written; needs the right to mount one. */
@Tag("faults")
class FullDiskTest {

    @TempDir
    Path mount;

    private final Random random = new Random(5);

    @BeforeEach
    void small_disk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=6m", "none", mount.toString()) == 0, "may not mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mount.toString());
    }

    @Test
    void a_disk_that_fills_up_loses_nothing_acknowledged_and_the_store_goes_on_when_there_is_room() throws Exception {
        Path ballast = Files.write(mount.resolve("ballast"), new byte[3 << 20]);
        try (Store store = TestStores.file(mount)) {
            int saved = fill(store);
            assertThat(saved).isPositive();
            // A disk without one free block may not even be read by H2; if so, that is what is said.
            Throwable reading = catchThrowable(() -> assertAllThere(store, saved));
            if (reading != null) {
                assertThat(reading).isInstanceOf(Problem.Expected.class).hasMessageContaining("暂时用不了");
            }

            Files.delete(ballast);
            StoreTest.put(store, "with room", "x");
            assertAllThere(store, saved);
        }
        try (Store store = Store.open(mount, TestStores.keys())) {
            assertThat(StoreTest.get(store, "with room")).isEqualTo("x");
        }
    }

    @Test
    void a_new_store_on_a_full_disk_is_told_so() throws IOException {
        Files.write(mount.resolve("ballast"), new byte[(6 << 20) - 20_000]);

        assertThatThrownBy(() -> TestStores.file(mount)).hasMessageContaining("磁盘已满");
        assertThat(Store.exists(mount)).isFalse();
    }

    @Test
    void a_disk_that_can_not_be_written_is_told_so_and_the_store_is_left_alone() throws Exception {
        TestStores.file(mount).close();
        assertThat(run("mount", "-o", "remount,ro", mount.toString())).isZero();

        assertThatThrownBy(() -> Store.open(mount, TestStores.keys()))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("不能写入");

        assertThat(run("mount", "-o", "remount,rw", mount.toString())).isZero();
        Store.open(mount, TestStores.keys()).close();
    }

    /** Writes until the disk is full; the number of records that were acknowledged or said to be saved. */
    private int fill(Store store) {
        for (int i = 0; ; i++) {
            try {
                StoreTest.put(store, "record " + i, noise());
            } catch (Problem.Expected full) {
                assertThat(full).hasMessageContaining("磁盘已满");
                return full.what().contains("已经保存") ? i + 1 : i;
            }
        }
    }

    private static void assertAllThere(Store store, int saved) {
        for (int i = 0; i < saved; i++) {
            assertThat(StoreTest.get(store, "record " + i)).hasSize(4000);
        }
    }

    private String noise() {
        byte[] bytes = new byte[2000];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}

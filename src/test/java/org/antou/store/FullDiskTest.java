package org.antou.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
    void what_a_full_disk_did_to_a_restore_is_not_laid_at_the_bundle() {
        Opening opening =
                new Opening(new StoreFolder(mount), TestStores.keys(), Migrations.program(), Clock.systemUTC());

        assertThatThrownBy(() -> opening.restore(Migrations.program().newest(), connection -> {
                    fillUp(mount.resolve("ballast"));
                    throw new Problem.Expected("备份包被改过。", "没有改动。", "请换一个。");
                }))
                .hasMessageContaining("磁盘已满");
        assertThat(Store.exists(mount)).isFalse();
    }

    private static void fillUp(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[1 << 12]);
            }
        } catch (IOException full) {
            assertThat(ballast.toFile().getUsableSpace()).isLessThan(1 << 12);
        }
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

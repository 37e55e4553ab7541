package org.antou.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.antou.backup.bundle.BundleName;
import org.antou.backup.medium.Copy;
import org.antou.backup.medium.Marker;
import org.antou.backup.medium.Medium;
import org.antou.backup.medium.MediumKind;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stick that comes and goes, the copies on it, and that nothing goes anywhere else. */
class MediaTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    private static final Session READER = new Session(Ids.next(), "查阅人", Role.READER);
    private static final Session CLERK = new Session(Ids.next(), "经办人", Role.CLERK);

    @TempDir
    Path temp;

    private final List<Path> roots = new ArrayList<>();
    private Path folder;
    private Path stick;
    private Store store;
    private Backups backups;
    private Media media;

    @BeforeEach
    void an_office_with_a_stick() throws IOException {
        folder = Files.createDirectories(temp.resolve("data"));
        stick = Files.createDirectories(temp.resolve("drives/E"));
        roots.add(stick);
        store = Offices.store(folder);
        Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
        backups = Offices.backups(store, folder, clock);
        media = new Media(
                store,
                new History(store, clock),
                backups,
                new Home(folder, "0.0-test", clock),
                () -> List.copyOf(roots));
        for (int i = 0; i < 10; i++) {
            Offices.write(store, "科室" + i);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_copy_stands_verified_on_the_stick_with_its_attachments_and_is_recorded() throws Exception {
        Offices.attach(folder, "aa/aaaa", new byte[] {1, 2, 3});
        Medium medium = register();

        Verification made = media.copy(CLERK, medium.id(), Progress.NONE);

        assertThat(made.good()).isTrue();
        assertThat(made.bundle()).hasParent(stick.resolve("antou"));
        assertThat(stick.resolve("antou/attachments/aa/aaaa")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(new Verifier(Clock.systemUTC())
                        .verify(made.bundle(), backups.password())
                        .problems())
                .isEmpty();
        Copy copy = media.copies(10).get(0);
        assertThat(copy.by()).isEqualTo("经办人");
        assertThat(copy.medium()).isEqualTo(medium.id());
        assertThat(copy.at()).isEqualTo(MORNING);
        assertThat(BundleName.parse(copy.bundle())).isPresent();
        assertThat(copy.counts()).containsEntry("SECTION", 10L);
        assertThat(new History(store, Clock.systemUTC()).latest(1).get(0).action())
                .isEqualTo("备份到第二存放处");
    }

    @Test
    void a_stick_is_known_again_under_another_letter_and_not_by_its_place() throws IOException {
        Medium medium = register();
        Path other = temp.resolve("drives/F");
        Files.move(stick, other);
        roots.set(0, other);
        assertThat(media.present()).extracting(p -> p.place().folder()).containsExactly(other.resolve("antou"));

        // Another stick under the old letter, with a folder of the same name.
        Path stranger = Files.createDirectories(stick.resolve("antou"));
        roots.add(stick);
        Verification made = media.copy(CLERK, medium.id(), Progress.NONE);
        assertThat(made.bundle()).hasParent(other.resolve("antou"));
        assertThat(stranger).isEmptyDirectory();
    }

    @Test
    void what_is_not_there_or_not_registered_gets_nothing() throws IOException {
        Medium medium = register();
        Files.move(stick, temp.resolve("pulled-out"));
        assertThat(media.present()).isEmpty();
        assertThatThrownBy(() -> media.copy(CLERK, medium.id(), Progress.NONE))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("红色U盘");
        assertThat(stick).doesNotExist();

        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Marker.write(elsewhere, Ids.next());
        assertThatThrownBy(() -> media.copyWhole(CLERK, elsewhere, Progress.NONE))
                .hasMessageContaining("没有登记");
        assertThat(elsewhere.toFile().list()).hasSize(1);
        assertThat(media.copies(10)).isEmpty();
    }

    @Test
    void a_marker_that_was_removed_ends_the_copying() throws IOException {
        Medium medium = register();
        Marker.remove(stick.resolve("antou"));
        assertThatThrownBy(() -> media.copy(CLERK, medium.id(), Progress.NONE)).hasMessageContaining("没有找到");
    }

    @Test
    void one_that_was_struck_off_gets_nothing_and_keeps_what_it_has() {
        Medium medium = register();
        Path bundle = media.copy(CLERK, medium.id(), Progress.NONE).bundle();
        media.strikeOff(Offices.CLERK, medium.id());
        assertThat(media.registered()).isEmpty();
        assertThat(bundle).exists();
        assertThatThrownBy(() -> media.copyWhole(CLERK, bundle.getParent(), Progress.NONE))
                .hasMessageContaining("没有登记");
    }

    @Test
    void roles_and_names_are_held() {
        assertThatThrownBy(() -> media.register(CLERK, "U盘", MediumKind.DRIVE, stick))
                .hasMessageContaining("管理员");
        assertThatThrownBy(() -> media.register(Offices.CLERK, "  ", MediumKind.DRIVE, stick))
                .hasMessageContaining("名称");
        assertThat(Marker.in(stick)).doesNotExist();
        Medium medium = register();
        assertThatThrownBy(() -> media.copy(READER, medium.id(), Progress.NONE)).hasMessageContaining("查阅");
        assertThatThrownBy(() -> media.register(Offices.CLERK, "红色U盘", MediumKind.DRIVE, stick))
                .hasMessageContaining("已经有一个名为");
        assertThatThrownBy(() -> media.register(Offices.CLERK, "又一个", MediumKind.DRIVE, stick.resolve("antou")))
                .hasMessageContaining("已经登记过");
    }

    @Test
    void only_another_disk_counts_as_away() throws IOException {
        Medium here = register();
        media.copy(CLERK, here.id(), Progress.NONE);
        assertThat(media.lastAway()).as("same disk").isEmpty();

        Path memory = Files.createTempDirectory(Path.of("/dev/shm"), "antou-test");
        try {
            Medium away = media.register(Offices.CLERK, "蓝色U盘", MediumKind.DRIVE, memory);
            assertThat(away.away()).isTrue();
            media.copy(CLERK, away.id(), Progress.NONE);
            assertThat(media.lastAway()).contains(MORNING);
            Medium disk = media.register(Offices.CLERK, "第二块硬盘", MediumKind.DISK, memory.resolve("disk"));
            assertThat(disk.away()).as("the same computer").isFalse();
        } finally {
            try (var files = Files.walk(memory)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(f -> f.toFile().delete());
            }
        }
    }

    @Test
    void stopping_half_way_leaves_nothing_behind_and_records_nothing() {
        Medium medium = register();
        assertThatThrownBy(() -> media.copy(CLERK, medium.id(), (done, total) -> {
                    if (done > total / 2) {
                        throw new Problem.Expected("停下", "", "");
                    }
                }))
                .hasMessageContaining("停下");
        assertThat(stick.resolve("antou").toFile().list()).containsExactly("antou-medium.json");
        assertThat(media.copies(10)).isEmpty();
    }

    private Medium register() {
        return media.register(Offices.CLERK, " 红色U盘 ", MediumKind.DRIVE, stick.resolve("antou"));
    }
}

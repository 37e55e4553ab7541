package org.antou.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.antou.backup.bundle.Reason;
import org.antou.backup.place.Place.Kept;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;
import org.antou.store.ChainHead;
import org.antou.store.Contents;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a bundle is made by itself, when somebody is asked first, and what it leaves of the older ones. */
class BackupsTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir
    Path folder;

    private Store store;
    private Backups backups;

    @BeforeEach
    void an_office() {
        store = Offices.store(folder);
        backups = Offices.backups(store, folder, at(MORNING));
        for (int i = 0; i < 10; i++) {
            Offices.write(store, "科室" + i);
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothing_new_means_no_new_bundle() {
        assertThat(backups.makeIfChanged(Reason.EXIT)).isPresent();
        assertThat(backups.makeIfChanged(Reason.EXIT)).isEmpty();
        backups.before(Reason.BEFORE_IMPORT);
        assertThat(backups.place().bundles()).hasSize(1);
        Offices.write(store, "新科室");
        backups.before(Reason.BEFORE_IMPORT);
        assertThat(backups.place().bundles())
                .extracting(k -> k.name().reason())
                .containsExactly(Reason.EXIT, Reason.BEFORE_IMPORT);
    }

    @Test
    void a_shrunken_store_is_backed_up_only_after_somebody_said_so() {
        backups.make(Reason.EXIT);
        shrink();
        assertThat(backups.shrinkage()).hasValueSatisfying(less -> {
            assertThat(less.before()).containsEntry("SECTION", 10L);
            assertThat(less.now()).containsEntry("SECTION", 1L);
            assertThat(less.history()).isFalse();
        });
        assertThatThrownBy(() -> backups.make(Reason.EXIT))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("少了很多")
                .satisfies(e -> assertThat(((Problem.Expected) e).advice())
                        .as("the way of the window, and of the command line")
                        .contains("立即备份", "--accept-shrunken"));
        assertThatThrownBy(() -> backups.makeIfChanged(Reason.TIMED)).hasMessageContaining("少了很多");
        assertThat(backups.place().bundles()).hasSize(1);

        // Before an import nobody can be asked: the bundle is made, and the good one stays what the store is held
        // against.
        backups.before(Reason.BEFORE_IMPORT);
        assertThat(backups.place().bundles())
                .extracting(k -> k.name().doubtful())
                .containsExactly(false, true);
        assertThat(backups.shrinkage()).isPresent();

        assertThat(backups.makeAccepted(Reason.HAND).good()).isTrue();
        assertThat(backups.shrinkage()).isEmpty();
    }

    @Test
    void another_or_a_shorter_history_is_suspicious_whatever_the_counts() {
        Contents last = new Contents(1, 9, new ChainHead(9, "a"), Map.of("HISTORY", 9L));
        assertThat(Shrinkage.between(last, new Contents(1, 9, new ChainHead(8, "b"), Map.of("HISTORY", 8L)), ""))
                .isPresent();
        assertThat(Shrinkage.between(last, new Contents(1, 20, new ChainHead(20, "c"), Map.of("HISTORY", 20L)), "x"))
                .isPresent();
        assertThat(Shrinkage.between(last, new Contents(1, 20, new ChainHead(20, "c"), Map.of("HISTORY", 20L)), "a"))
                .isEmpty();
    }

    @Test
    void what_is_no_longer_needed_goes_after_a_newer_one_was_verified_and_the_pool_with_it() throws Exception {
        Path gone = Offices.attach(folder, "aa/aaaa", new byte[] {1, 2, 3});
        backups.make(Reason.TIMED);
        Files.delete(gone);
        Offices.attach(folder, "bb/bbbb", new byte[] {4, 5});
        for (int i = 0; i < 3; i++) {
            Offices.write(store, "另一科室" + i);
            backups.make(Reason.TIMED);
        }
        Backups later = backups;
        assertThat(later.place().bundles()).extracting(k -> k.name().number()).containsExactly(2L, 3L, 4L);
        assertThat(later.place().pool().names()).containsExactly("bb/bbbb");
    }

    @Test
    void a_clock_that_was_set_back_neither_loses_nor_reorders_anything() {
        backups.make(Reason.EXIT);
        Offices.write(store, "另一科室");
        Backups earlier = Offices.backups(store, folder, at(MORNING.minus(Duration.ofDays(400))));
        Verification made = earlier.make(Reason.EXIT);
        assertThat(earlier.place().bundles()).hasSize(2);
        assertThat(earlier.place().newest().map(Kept::file)).contains(made.bundle());
        assertThat(earlier.changed()).isFalse();
    }

    @Test
    void a_damaged_newest_bundle_is_passed_over_when_asking_what_was_saved() throws Exception {
        Path first = backups.make(Reason.EXIT).bundle();
        Offices.write(store, "另一科室");
        Path second = backups.make(Reason.BEFORE_IMPORT).bundle();
        Files.write(second, new byte[100]);
        assertThat(backups.last().orElseThrow().contents().head().seq()).isEqualTo(10);
        assertThat(first).exists();
        assertThat(backups.makeIfChanged(Reason.EXIT)).isPresent();
    }

    private void shrink() {
        new History(store, Clock.systemUTC()).write(Offices.CLERK, "删除", change -> {
            change.record(new RecordRef("section", Ids.next()), java.util.List.of(new FieldChange("name", "x", "")));
            return change.tx().dsl().execute("DELETE FROM SECTION WHERE NAME <> '科室3'");
        });
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}

package org.antou.register.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.Values;
import org.antou.register.visits.view.TestWorkplaces;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shape of a register, on a second one: saved, found, recorded, undone. */
class VisitsTest {

    private final Store store = TestStores.memory();
    private final History history = new History(store, TestWorkplaces.clock());
    private final Visits visits = new Visits(store, history);
    private final Session clerk = new Session(UUID.randomUUID(), "周敏", Role.CLERK);

    @AfterEach
    void close() {
        store.close();
    }

    private static Visit renamed(Visit visit, String visitor) {
        Values values = VisitColumns.ALL.values(visit).with("visitor", Optional.of(visitor));
        return VisitColumns.ALL.apply().apply(visit, values);
    }

    private void undoLast(Visit visit) {
        List<Entry> past = history.of(new RecordRef(Visits.KEY, visit.id()));
        Entry last = past.get(past.size() - 1);
        history.write(clerk, "撤销", change -> {
            visits.port().undo(change, last.ref(), last.changes());
            return last;
        });
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was_saved() {
        Visit saved = visits.save(clerk, SampleVisits.visit(12));

        assertThat(visits.find(saved.id())).contains(SampleVisits.visit(12).withVersion(1));
    }

    @Test
    void a_change_is_undone_and_the_undo_is_recorded() {
        Visit saved = visits.save(clerk, SampleVisits.visit(1));
        visits.save(clerk, renamed(saved, "钱进"));

        undoLast(saved);

        assertThat(visits.find(saved.id()).orElseThrow().visitor()).isEqualTo(saved.visitor());
        assertThat(history.of(new RecordRef(Visits.KEY, saved.id()))).hasSize(3);
    }

    @Test
    void undoing_the_entry_removes_the_record() {
        Visit saved = visits.save(clerk, SampleVisits.visit(1));

        undoLast(saved);

        assertThat(visits.port().count()).isZero();
    }

    @Test
    void a_save_over_somebody_elses_change_is_refused_with_both_values() {
        Visit saved = visits.save(clerk, SampleVisits.visit(1));
        visits.save(clerk, renamed(saved, "钱进"));

        assertThatThrownBy(() -> visits.save(clerk, renamed(saved, "吴限")))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("钱进")
                .hasMessageContaining("吴限");
    }

    @Test
    void the_port_finds_by_initials_and_leaves_telephones_out_of_exports() {
        visits.saveAll(clerk, SampleVisits.some(20));

        assertThat(visits.port().search("xczg", 3)).hasSize(3);
        assertThat(visits.port().exported().get(0)).contains("来访人").doesNotContain("联系电话");
    }
}

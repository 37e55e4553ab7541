package org.antou.register.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.antou.register.visits.VisitColumns;
import org.junit.jupiter.api.Test;

class MergeTest {

    private final Visit base = SampleVisits.visit(5);

    private static Visit with(Visit visit, String field, Object value) {
        return VisitColumns.ALL
                .apply()
                .apply(visit, VisitColumns.ALL.values(visit).with(field, Optional.of(value)));
    }

    @Test
    void changes_of_different_fields_stand_side_by_side() {
        Visit theirs = with(base, "matter", "他们改的事项");
        Visit mine = with(base, "visitor", "我改的姓名");

        Merge<Visit> merge = new Merge<>(VisitColumns.ALL, base, theirs, mine);

        assertThat(merge.contested()).isEmpty();
        assertThat(merge.result(Set.of()).matter()).isEqualTo("他们改的事项");
        assertThat(merge.result(Set.of()).visitor()).isEqualTo("我改的姓名");
    }

    @Test
    void a_field_that_both_changed_is_mine_only_where_i_insist() {
        Visit theirs = with(base, "matter", "他们的");
        Visit mine = with(base, "matter", "我的");

        Merge<Visit> merge = new Merge<>(VisitColumns.ALL, base, theirs, mine);

        assertThat(merge.contested()).containsExactly("matter");
        assertThat(merge.result(Set.of()).matter()).isEqualTo("他们的");
        assertThat(merge.result(Set.of("matter")).matter()).isEqualTo("我的");
    }

    @Test
    void the_same_change_on_both_sides_is_no_quarrel() {
        Visit changed = with(base, "matter", "一样的");

        assertThat(new Merge<>(VisitColumns.ALL, base, changed, changed).contested())
                .isEmpty();
    }
}

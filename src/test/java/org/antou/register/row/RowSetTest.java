package org.antou.register.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.Sort;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.antou.register.visits.VisitColumns;
import org.junit.jupiter.api.Test;

class RowSetTest {

    private static final RowShape<Visit> SHAPE = new RowShape<>(VisitColumns.ALL, Visit::id, v -> List.of());
    private static final int VISITOR = 1;
    private static final int DAY = 2;
    private static final int ANSWER_BY = 8;

    private final List<Row> rows = SHAPE.rows(SampleVisits.some(120));
    private final RowSet set = new RowSet(VisitColumns.ALL, rows);

    private List<Row> found(Filter filter, Sort... sorts) {
        return set.arrange(filter, List.of(sorts), () -> false);
    }

    private List<Row> search(String words) {
        return found(Filter.none().withText(words));
    }

    @Test
    void words_are_found_anywhere_and_by_initials_and_every_one_must_be_there() {
        assertThat(search("巡察")).isNotEmpty().isEqualTo(search("xczg"));
        assertThat(search("巡察 spyk"))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.shown(7)).contains("巡察"));
        assertThat(search("没有这几个字")).isEmpty();
    }

    @Test
    void a_sensitive_number_is_masked_and_not_searched() {
        assertThat(search("1390000")).isEmpty();
        assertThat(rows.get(0).shown(10)).doesNotContain("139");
    }

    @Test
    void names_sort_as_they_sound_and_dates_by_time() {
        List<String> names = found(Filter.none(), Sort.by("visitor")).stream()
                .map(r -> r.shown(VISITOR))
                .distinct()
                .toList();

        assertThat(names.stream().map(name -> name.substring(0, 1)).distinct())
                .containsExactly("陈", "李", "吕", "欧", "单", "王", "曾", "查", "张", "赵");
        assertThat(found(Filter.none(), Sort.down("day")))
                .isSortedAccordingTo((a, b) -> b.shown(DAY).compareTo(a.shown(DAY)));
    }

    @Test
    void empty_fields_stand_last_both_ways() {
        List<Row> up = found(Filter.none(), Sort.by("answerBy"));
        List<Row> down = found(Filter.none(), Sort.down("answerBy"));

        assertThat(up.get(up.size() - 1).shown(ANSWER_BY)).isEmpty();
        assertThat(down.get(down.size() - 1).shown(ANSWER_BY)).isEmpty();
        assertThat(down.get(0).shown(ANSWER_BY)).isEqualTo("2021-11");
    }

    @Test
    void the_first_of_several_sorts_decides_and_the_next_orders_equals() {
        List<Row> sorted = found(Filter.none(), Sort.by("purpose"), Sort.down("day"));

        List<Row> advice = sorted.stream().filter(r -> r.shown(3).equals("咨询")).toList();
        assertThat(sorted.subList(0, advice.size())).isEqualTo(advice);
        assertThat(advice).isSortedAccordingTo((a, b) -> b.shown(DAY).compareTo(a.shown(DAY)));
    }

    @Test
    void conditions_of_columns_hold_together() {
        Filter filter = Filter.of("purpose", new Condition.OneOf(Set.of("信访")))
                .with("answerBy", new Condition.Filled(true))
                .with("matter", new Condition.Contains("佐证"));

        assertThat(found(filter)).isNotEmpty().allSatisfy(r -> {
            assertThat(r.shown(3)).isEqualTo("信访");
            assertThat(r.shown(7)).contains("佐证");
        });
    }

    @Test
    void a_view_that_names_a_column_of_an_earlier_version_still_works() {
        assertThat(found(Filter.of("gone", new Condition.Filled(true)), Sort.by("gone")))
                .hasSize(120);
    }

    @Test
    void changed_rows_keep_their_place_and_new_ones_follow() {
        Visit changed = SampleVisits.visit(3);
        UUID gone = SampleVisits.visit(1).id();
        Visit added = SampleVisits.visit(500);

        RowSet now = set.with(SHAPE.rows(List.of(changed, added)), Set.of(gone));

        List<Row> all = now.arrange(Filter.none(), List.of(), () -> false);
        assertThat(all).hasSize(120);
        assertThat(all.get(1).id()).isEqualTo(changed.id());
        assertThat(all.get(119).id()).isEqualTo(added.id());
    }

    /** Each keystroke searches in what the one before found; that must find the same as searching everything. */
    @Property(tries = 200)
    void typing_on_finds_what_searching_anew_finds(
            @ForAll @StringLength(min = 1, max = 5) @Chars({'x', 'c', 'z', 'g', '巡', '材', '料', ' ', 'l', '1'})
                    String words) {
        for (int i = 1; i <= words.length(); i++) {
            search(words.substring(0, i));
        }
        RowSet fresh = new RowSet(VisitColumns.ALL, rows);

        assertThat(search(words)).isEqualTo(fresh.arrange(Filter.none().withText(words), List.of(), () -> false));
    }
}

package org.antou.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition FEBRUARY =
            new Condition.Between(Optional.of(LocalDate.of(2021, 2, 5)), Optional.of(LocalDate.of(2021, 2, 20)));

    @Test
    void one_of_several_sections_is_enough() {
        Condition oneOf = new Condition.OneOf(Set.of("组织人事科"));

        assertThat(oneOf.test("办公室、组织人事科", Optional.empty())).isTrue();
        assertThat(oneOf.test("办公室", Optional.empty())).isFalse();
    }

    @Test
    void a_range_holds_both_its_ends() {
        assertThat(FEBRUARY.test("", Optional.of(LocalDate.of(2021, 2, 5)))).isTrue();
        assertThat(FEBRUARY.test("", Optional.of(LocalDate.of(2021, 2, 20)))).isTrue();
        assertThat(FEBRUARY.test("", Optional.of(LocalDate.of(2021, 2, 21)))).isFalse();
    }

    @Test
    void a_month_counts_where_it_may_lie_inside() {
        assertThat(FEBRUARY.test("", Optional.of(PartialDate.parse("2021-02")))).isTrue();
        assertThat(FEBRUARY.test("", Optional.of(PartialDate.parse("2021")))).isTrue();
        assertThat(FEBRUARY.test("", Optional.of(PartialDate.parse("2021-03")))).isFalse();
    }

    @Test
    void no_date_lies_in_no_range() {
        assertThat(FEBRUARY.test("", Optional.empty())).isFalse();
    }

    @Test
    void letters_are_found_whatever_their_width_and_case() {
        assertThat(new Condition.Contains("ａb").test("文号AB-3", Optional.empty()))
                .isTrue();
    }

    @Test
    void empty_fields_are_found_by_asking_for_them() {
        assertThat(new Condition.Filled(false).test("", Optional.empty())).isTrue();
        assertThat(new Condition.Filled(true).test("", Optional.empty())).isFalse();
    }
}

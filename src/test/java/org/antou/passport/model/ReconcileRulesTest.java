package org.antou.passport.model;

import static org.antou.passport.model.Listing.ON;
import static org.antou.passport.model.Listing.born;
import static org.antou.passport.model.Listing.document;
import static org.antou.passport.model.Listing.gone;
import static org.antou.passport.model.Listing.id;
import static org.antou.passport.model.Listing.person;
import static org.antou.passport.model.Listing.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** What a list, the staff and the cabinet come to, case by case. */
class ReconcileRulesTest {

    private final Person lin = person("林知远", id(1, 1));
    private final Person shen = person("沈若水", id(2, 2));

    @Test
    void who_has_one_and_has_not_handed_it_in_is_told_whether_registered_as_owed_or_not_at_all() {
        TravelDocument owed = document(shen, DocumentKind.PASSPORT, "E22222222", DocumentState.OWED);
        List<Difference> lines =
                compare(List.of(row(lin, "E11111111"), row(shen, "E22222222")), List.of(lin, shen), owed);
        assertThat(lines)
                .extracting(Difference::name, Difference::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("林知远", DifferenceKind.NOT_HANDED_IN),
                        org.assertj.core.groups.Tuple.tuple("沈若水", DifferenceKind.NOT_HANDED_IN));
        assertThat(lines.get(1).word()).contains("应交未交");
    }

    @Test
    void what_lies_here_and_is_listed_agrees_and_what_is_not_listed_is_told() {
        TravelDocument kept = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.KEPT);
        TravelDocument lent = document(shen, DocumentKind.HK_MACAO, "C22222222", DocumentState.LENT);
        List<Difference> lines = compare(List.of(row(lin, "e1111 1111")), List.of(lin, shen), kept, lent);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.AGREED, DifferenceKind.ONLY_HERE);
        assertThat(lines.get(1).document()).contains(lent.id());
    }

    @Test
    void another_number_of_the_same_person_and_kind_is_one_line_with_both_ends() {
        TravelDocument kept = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.KEPT);
        TravelDocument pass = document(lin, DocumentKind.HK_MACAO, "C11111111", DocumentState.KEPT);
        List<Difference> lines =
                compare(List.of(row(lin, "E11119999"), row(lin, "C11111111")), List.of(lin), kept, pass);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.NUMBER_DIFFERS, DifferenceKind.AGREED);
        assertThat(lines.get(0).word()).contains("名单尾号 9999").contains("台账尾号 1111");
        assertThat(lines.get(0).document()).contains(kept.id());
    }

    @Test
    void a_renewed_passport_is_not_mixed_up_with_the_one_that_is_listed_too() {
        TravelDocument kept = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.KEPT);
        List<Difference> lines = compare(List.of(row(lin, "E11119999"), row(lin, "E11111111")), List.of(lin), kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.NOT_HANDED_IN, DifferenceKind.AGREED);
    }

    @Test
    void who_has_left_is_told_on_either_side() {
        Person left = gone(lin, Standing.RETIRED);
        TravelDocument kept = document(left, DocumentKind.TAIWAN, "L11111111", DocumentState.KEPT);
        List<Difference> lines = compare(List.of(row(left, "E11111111")), List.of(left), kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.NOT_STAFF, DifferenceKind.NOT_STAFF);
        assertThat(lines.get(0).standing()).isEqualTo("退休");
    }

    @Test
    void an_unknown_person_is_told_and_a_namesake_with_another_number_is_not_taken_for_him() {
        List<Difference> lines = compare(
                List.of(row(person("谁不知", id(9, 9)), "E11111111"), row(person("林知远", id(8, 8)), "E22222222")),
                List.of(lin));
        assertThat(kinds(lines)).containsExactly(DifferenceKind.UNKNOWN, DifferenceKind.UNKNOWN);
        assertThat(lines.get(1).word()).contains("同名").contains("身份证号不同");
        assertThat(lines.get(1).person()).isEmpty();
    }

    @Test
    void name_and_birth_are_enough_and_a_name_alone_is_asked_about() {
        Person young = born("李静", "1990-05");
        Person old = born("李静", "1970-03");
        ListedDocument told =
                row("李静", ListedColumns.BIRTH, PartialDate.parse("1990-05-06"), ListedColumns.NUMBER, "E11111111");
        ListedDocument bare = row("李静", ListedColumns.NUMBER, "E22222222");
        List<Difference> lines = compare(List.of(told, bare), List.of(young, old));
        assertThat(lines.get(0).person()).contains(young.id());
        assertThat(kinds(lines)).containsExactly(DifferenceKind.NOT_HANDED_IN, DifferenceKind.SAME_NAME);
        assertThat(lines.get(1).word()).contains("同名的有");
    }

    @Test
    void whom_somebody_pointed_at_is_taken() {
        Person young = born("李静", "1990-05");
        Person old = born("李静", "1970-03");
        ListedDocument row =
                row("李静", ListedColumns.NUMBER, "E22222222", ListedColumns.PERSON, new Named(old.id(), old.name()));
        List<Difference> lines = compare(List.of(row), List.of(young, old));
        assertThat(lines.get(0).person()).contains(old.id());
        assertThat(kinds(lines)).containsExactly(DifferenceKind.NOT_HANDED_IN);
    }

    @Test
    void a_number_that_lies_here_under_the_same_name_says_who_it_is() {
        Person young = born("李静", "1990-05");
        Person old = born("李静", "1970-03");
        TravelDocument kept = document(old, DocumentKind.PASSPORT, "E22222222", DocumentState.KEPT);
        List<Difference> lines =
                compare(List.of(row("李静", ListedColumns.NUMBER, "E22222222")), List.of(young, old), kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.AGREED);
        assertThat(lines.get(0).person()).contains(old.id());
    }

    @Test
    void a_number_that_lies_here_under_another_name_is_told() {
        TravelDocument kept = document(shen, DocumentKind.PASSPORT, "E11111111", DocumentState.KEPT);
        List<Difference> lines = compare(List.of(row(lin, "E11111111")), List.of(lin, shen), kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.DETAILS_DIFFER);
        assertThat(lines.get(0).word()).contains("沈若水").contains("林知远");
    }

    @Test
    void what_is_lost_here_and_valid_there_or_ends_on_another_day_differs() {
        TravelDocument lost = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.LOST);
        TravelDocument kept = document(shen, DocumentKind.PASSPORT, "E22222222", DocumentState.KEPT);
        ListedDocument other = row(
                "沈若水",
                ListedColumns.ID_NUMBER,
                shen.idNumber(),
                ListedColumns.NUMBER,
                "E22222222",
                ListedColumns.EXPIRES,
                LocalDate.of(2029, 1, 1));
        List<Difference> lines = compare(List.of(row(lin, "E11111111"), other), List.of(lin, shen), lost, kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.DETAILS_DIFFER, DifferenceKind.DETAILS_DIFFER);
        assertThat(lines.get(0).word()).contains("丢失").contains("名单上仍有效");
        assertThat(lines.get(1).word()).contains("2029-01-01").contains("2030-01-01");
    }

    @Test
    void what_is_no_longer_good_in_the_list_is_owed_by_nobody() {
        ListedDocument expired = row(
                "林知远",
                ListedColumns.ID_NUMBER,
                lin.idNumber(),
                ListedColumns.NUMBER,
                "E11111111",
                ListedColumns.EXPIRES,
                ON.minusDays(1));
        ListedDocument last = row(
                "林知远",
                ListedColumns.ID_NUMBER,
                lin.idNumber(),
                ListedColumns.NUMBER,
                "C11111111",
                ListedColumns.EXPIRES,
                ON);
        ListedDocument cancelled = row(
                "林知远",
                ListedColumns.ID_NUMBER,
                lin.idNumber(),
                ListedColumns.NUMBER,
                "L11111111",
                ListedColumns.STATUS,
                "已注销");
        assertThat(kinds(compare(List.of(expired, last, cancelled), List.of(lin))))
                .containsExactly(DifferenceKind.INVALID, DifferenceKind.NOT_HANDED_IN, DifferenceKind.INVALID);
    }

    @Test
    void a_row_without_a_document_says_that_there_is_none() {
        TravelDocument kept = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.KEPT);
        List<Difference> lines =
                compare(List.of(row("林知远", ListedColumns.ID_NUMBER, lin.idNumber())), List.of(lin), kept);
        assertThat(kinds(lines)).containsExactly(DifferenceKind.AGREED, DifferenceKind.ONLY_HERE);
        assertThat(lines.get(0).word()).contains("名单写明没有证件");
    }

    @Test
    void what_is_settled_here_need_not_be_listed() {
        TravelDocument back = document(lin, DocumentKind.PASSPORT, "E11111111", DocumentState.HANDED_BACK);
        TravelDocument voided = document(lin, DocumentKind.HK_MACAO, "C11111111", DocumentState.VOID);
        assertThat(kinds(compare(List.of(), List.of(lin), back, voided)))
                .containsExactly(DifferenceKind.SETTLED, DifferenceKind.SETTLED);
    }

    private static List<Difference> compare(
            List<ListedDocument> listed, List<Person> persons, TravelDocument... documents) {
        return ReconcileRules.compare(new ReconcileRules.Sides(listed, persons, Map.of(), List.of(documents)), ON);
    }

    private static List<DifferenceKind> kinds(List<Difference> lines) {
        return lines.stream().map(Difference::outcome).toList();
    }

    @Test
    void who_is_filed_stands_in_every_line() {
        ExitFiling filing = ExitFiling.blank(java.util.UUID.randomUUID(), 1);
        ExitFiling filed = new ExitFiling(
                filing.id(),
                1,
                Optional.of(lin.named()),
                Optional.empty(),
                Optional.of(FilingForm.NEW),
                Optional.of(ON),
                FiledFields.NONE,
                "",
                "",
                "",
                true);
        List<Difference> lines = ReconcileRules.compare(
                new ReconcileRules.Sides(
                        List.of(row(lin, "E11111111"), row(shen, "E22222222")),
                        List.of(lin, shen),
                        Map.of(lin.id(), filed),
                        List.of()),
                ON);
        assertThat(lines).extracting(Difference::filed).containsExactly("在备案", "没有备案");
    }
}

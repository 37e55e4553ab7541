package org.antou.meeting.model;

import static org.antou.meeting.model.MeetingSamples.mark;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antou.meeting.model.QuotaCell.State;
import org.antou.people.model.Branch;
import org.antou.people.model.Persons;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaMatrixTest {

    private static final LocalDate AFTER = LocalDate.of(2025, 1, 10);
    private static final int LATE = 7;

    /** 21 branches without groups, 4 of which have a committee, owe 888 meetings a year (《通报》第27项口径). */
    @Test
    void twentyOneBranchesOweEightHundredAndEightyEight() {
        List<Branch> branches = IntStream.range(0, 21)
                .mapToObj(i -> Persons.branch("第" + i + "党支部", "committee", i < 4))
                .toList();
        QuotaMatrix matrix = matrix(branches, List.of());
        assertThat(matrix.owed()).isEqualTo(888);
        assertThat(matrix.missing()).isEqualTo(888);
        Map<MeetingKind, Integer> byKind = matrix.lines().stream()
                .collect(Collectors.groupingBy(line -> line.rule().kind(), Collectors.summingInt(QuotaLine::owed)));
        assertThat(byKind)
                .containsEntry(MeetingKind.GENERAL, 252)
                .containsEntry(MeetingKind.COMMITTEE, 48)
                .containsEntry(MeetingKind.PARTY_DAY, 252)
                .containsEntry(MeetingKind.LECTURE, 84)
                .containsEntry(MeetingKind.STUDY, 252)
                .containsEntry(MeetingKind.GROUP, 0);
    }

    @Test
    void twelveMeetingsInDecemberAreOneMonthKept() {
        Branch branch = Persons.branch("一支部");
        List<MeetingMark> marks = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            marks.add(mark(branch, MeetingKind.STUDY, "2024-12-" + (day < 10 ? "0" : "") + day));
        }
        QuotaLine line = line(branch, MeetingKind.STUDY, marks);
        assertThat(line.owed()).isEqualTo(12);
        assertThat(line.held()).isEqualTo(12);
        assertThat(line.kept()).isEqualTo(1);
        assertThat(line.missing()).isEqualTo(11);
        assertThat(line.cellOf(3).state()).isEqualTo(State.HOLE);
        assertThat(line.cellOf(3).why()).contains("不能由别期补足").contains("第27项");
    }

    @Test
    void withGroupsAQuarterIsAskedWithoutAMonth() {
        Branch with = Persons.branch("一支部", "groups", List.of("一组", "二组"));
        assertThat(line(with, MeetingKind.GENERAL, List.of()).owed()).isEqualTo(4);
        assertThat(line(Persons.branch("二支部"), MeetingKind.GENERAL, List.of()).owed())
                .isEqualTo(12);
        List<QuotaLine> groups = matrix(List.of(with), List.of()).lines().stream()
                .filter(l -> l.rule().kind() == MeetingKind.GROUP)
                .toList();
        assertThat(groups).extracting(QuotaLine::group).containsExactly("一组", "二组");
        assertThat(groups.stream().mapToInt(QuotaLine::owed).sum()).isEqualTo(24);
    }

    @Test
    void aMeetingOfOneGroupDoesNotCountForTheOther() {
        Branch branch = Persons.branch("一支部", "groups", List.of("一组", "二组"));
        MeetingMark first = grouped(mark(branch, MeetingKind.GROUP, "2024-03-05"), "一组");
        QuotaMatrix matrix = matrix(List.of(branch), List.of(first));
        assertThat(matrix.lines().stream()
                        .filter(l -> l.rule().kind() == MeetingKind.GROUP)
                        .map(l -> l.cellOf(3).state()))
                .containsExactly(State.HELD, State.HOLE);
    }

    @Test
    void theOnlyGroupNeedNotBeNamed() {
        Branch branch = Persons.branch("一支部", "groups", List.of("一组"));
        MeetingMark unnamed = mark(branch, MeetingKind.GROUP, "2024-03-05");
        assertThat(line(branch, MeetingKind.GROUP, List.of(unnamed)).cellOf(3).state())
                .isEqualTo(State.HELD);
    }

    @Test
    void withoutACommitteeItsMeetingsAreNotDueAndTheLineSaysWhy() {
        QuotaLine line = line(Persons.branch("一支部"), MeetingKind.COMMITTEE, List.of());
        assertThat(line.owed()).isZero();
        assertThat(line.exempt()).contains("不设支委会");
        assertThat(line.cellOf(1).state()).isEqualTo(State.NOT_DUE);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-01, 9, 3", "2024-04-02, 8, 2", "2024-12-31, 0, 0", "2024-01-01, 12, 4"})
    void aBranchOfPartOfTheYearOwesOnlyWholePeriods(String founded, int months, int quarters) {
        Branch branch = Persons.branch("一支部", "founded", PartialDate.parse(founded));
        assertThat(line(branch, MeetingKind.PARTY_DAY, List.of()).owed()).isEqualTo(months);
        assertThat(line(branch, MeetingKind.LECTURE, List.of()).owed()).isEqualTo(quarters);
    }

    @Test
    void aDissolvedBranchOwesNothingAfterwards() {
        Branch branch = Persons.branch("一支部", "dissolved", PartialDate.parse("2024-07-01"));
        assertThat(line(branch, MeetingKind.PARTY_DAY, List.of()).owed()).isEqualTo(6);
    }

    @Test
    void aMonthThatIsNotOverIsNoHoleYet() {
        Branch branch = Persons.branch("一支部");
        QuotaMatrix matrix = QuotaMatrix.of(
                new QuotaMatrix.Asked(2024, LocalDate.of(2024, 3, 31)),
                QuotaRules.shipped(),
                List.of(branch),
                List.of(),
                LATE);
        QuotaLine study = of(matrix, MeetingKind.STUDY);
        assertThat(study.cellOf(2).state()).isEqualTo(State.HOLE);
        assertThat(study.cellOf(3).state()).isEqualTo(State.OPEN);
        assertThat(of(matrix, MeetingKind.LECTURE).missing()).isZero();
    }

    @Test
    void aReasonExplainsAHoleButDoesNotFillIt() {
        Branch branch = Persons.branch("一支部");
        MeetingMark not = new MeetingMark(
                UUID.randomUUID(),
                branch.id(),
                MeetingKind.STUDY,
                "",
                MeetingState.NOT_HELD,
                "全员参加防汛",
                LocalDate.of(2024, 7, 1),
                Optional.empty());
        QuotaLine line = line(branch, MeetingKind.STUDY, List.of(not));
        assertThat(line.cellOf(7).state()).isEqualTo(State.EXPLAINED);
        assertThat(line.cellOf(7).why()).contains("全员参加防汛");
        assertThat(line.missing()).isEqualTo(12);
        assertThat(line.held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"2024-05-15, 0", "2024-05-16, 1"})
    void anEntryMoreThanSevenDaysLaterIsALateOne(String entered, int late) {
        Branch branch = Persons.branch("一支部");
        MeetingMark mark = new MeetingMark(
                UUID.randomUUID(),
                branch.id(),
                MeetingKind.STUDY,
                "",
                MeetingState.HELD,
                "",
                LocalDate.of(2024, 5, 8),
                Optional.of(LocalDate.parse(entered)));
        assertThat(line(branch, MeetingKind.STUDY, List.of(mark))
                        .months()
                        .get(4)
                        .late())
                .isEqualTo(late);
    }

    @Test
    void theRegulationsAskForNoLecturesButForALifeMeetingAYear() {
        List<QuotaRule> rules = QuotaRules.shipped().stream()
                .map(rule -> rule.used(rule.set() == RuleSet.REGULATION))
                .toList();
        QuotaMatrix matrix = QuotaMatrix.of(
                new QuotaMatrix.Asked(2024, AFTER),
                rules,
                List.of(Persons.branch("一支部"), Persons.branch("二支部", "founded", PartialDate.parse("2024-10-02"))),
                List.of(),
                LATE);
        assertThat(matrix.lines()).noneMatch(l -> l.rule().kind() == MeetingKind.LECTURE);
        assertThat(matrix.lines().stream()
                        .filter(l -> l.rule().kind() == MeetingKind.ORG_LIFE)
                        .map(QuotaLine::owed))
                .containsExactly(1, 0);
        assertThat(of(matrix, MeetingKind.GENERAL).owed()).isEqualTo(4);
    }

    @Test
    void aBranchIsToldOnceWithEverythingItOwes() {
        Branch branch = Persons.branch("一支部");
        List<MeetingMark> marks = new ArrayList<>();
        for (MeetingKind kind : List.of(MeetingKind.GENERAL, MeetingKind.STUDY, MeetingKind.PARTY_DAY)) {
            for (int month = 1; month <= 12; month++) {
                marks.add(mark(branch, kind, LocalDate.of(2024, month, 5).toString()));
            }
        }
        marks.remove(0);
        var found = OwedFindings.of(matrix(List.of(branch), marks));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).isEqualTo("一支部:2024年欠支部党员大会1次(1月);党课4次(1、2、3、4季度)。");
    }

    private static MeetingMark grouped(MeetingMark mark, String group) {
        return new MeetingMark(
                mark.id(), mark.branch(), mark.kind(), group, mark.state(), "", mark.on(), mark.entered());
    }

    private static QuotaMatrix matrix(List<Branch> branches, List<MeetingMark> marks) {
        return QuotaMatrix.of(new QuotaMatrix.Asked(2024, AFTER), QuotaRules.shipped(), branches, marks, LATE);
    }

    private static QuotaLine line(Branch branch, MeetingKind kind, List<MeetingMark> marks) {
        return of(matrix(List.of(branch), marks), kind);
    }

    private static QuotaLine of(QuotaMatrix matrix, MeetingKind kind) {
        return matrix.lines().stream()
                .filter(l -> l.rule().kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

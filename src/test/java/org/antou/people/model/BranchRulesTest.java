package org.antou.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antou.people.model.BranchRules.Fault;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);

    /** The 21 branches of the notice: 17 without committee (1×2, 3×3, 8×4, 3×5, 2×6 members), 4 with one of unknown size. */
    @Test
    void theTwentyOneBranchesOfTheNotice() {
        Map<Integer, Integer> sizes = Map.of(2, 1, 3, 3, 4, 8, 5, 3, 6, 2);
        List<Branch> branches = new ArrayList<>();
        sizes.forEach((members, times) -> {
            for (int i = 0; i < times; i++) {
                branches.add(Persons.branch("第" + branches.size() + "党支部", "members", members));
            }
        });
        for (int i = 0; i < 4; i++) {
            branches.add(Persons.branch("机关第" + i + "党支部", "committee", true));
        }
        assertThat(branches).hasSize(21);
        assertThat(branches.stream()
                        .mapToInt(b -> b.counts().members().orElse(0))
                        .sum())
                .isEqualTo(70);

        Map<String, Long> found = branches.stream()
                .flatMap(branch -> check(branch).stream())
                .collect(Collectors.groupingBy(
                        fault -> fault.light() + " " + fault.finding().rule(), Collectors.counting()));
        assertThat(found).isEqualTo(Map.of("RED branch.few", 1L, "YELLOW branch.unknown", 4L));
        assertThat(branches.stream().filter(b -> check(b).isEmpty())).hasSize(16);
    }

    /** A list in a hall: the committee first, then as the names sound. */
    @Test
    void aRosterNamesTheCommitteeFirst() {
        Branch branch = Persons.branch("一支部");
        List<Person> everybody = List.of(
                member(branch, "周慕言", "note", ""),
                member(branch, "曾晚舟", "note", ""),
                member(branch, "任南溪", "partyPost", PartyPost.ORGANISATION),
                member(branch, "苏晚晴", "partyPost", PartyPost.SECRETARY));
        assertThat(Roster.of(branch, everybody).members())
                .extracting(Person::name)
                .containsExactly("苏晚晴", "任南溪", "曾晚舟", "周慕言");
    }

    private static Person member(Branch branch, String name, String field, Object value) {
        return Persons.of(
                name,
                PeopleColumns.PARTY_STATUS,
                PartyStatus.FULL,
                PeopleColumns.BRANCH_OF,
                branch.named(),
                field,
                value);
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, RED branch.few",
        "3, false, ",
        "6, false, ",
        "7, false, RED branch.committee",
        "6, true, YELLOW branch.committee",
        "7, true, ",
        "50, true, ",
        "51, true, YELLOW branch.many"
    })
    void sizeAndCommitteeGoTogether(int full, boolean committee, String found) {
        Branch branch = Persons.branch("一支部", "members", full, "committee", committee);
        assertThat(words(check(branch))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void fullMembersDecideNotAllMembers() {
        Branch branch = Persons.branch("一支部", "members", 4, "full", 2);
        assertThat(words(check(branch))).isEqualTo("RED branch.few");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-02, ",
        "2021-04-01, YELLOW branch.due 还有59天",
        "2021-02-01, YELLOW branch.due 还有0天",
        "2021-01-31, RED branch.overdue 已过1天",
        "2021-02, YELLOW branch.due 还有27天"
    })
    void theEndOfATermIsToldSixtyDaysAhead(String end, String found) {
        Branch branch = Persons.branch("一支部", "members", 5, "termTo", PartialDate.parse(end));
        List<Fault> faults = BranchRules.check(new Roster(branch, List.of()), 59, TODAY);
        if (found == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(words(faults)).isEqualTo(found.substring(0, found.lastIndexOf(' ')));
            assertThat(faults.get(0).finding().message()).contains(found.substring(found.lastIndexOf(' ') + 1));
        }
    }

    @Test
    void theRosterCountsWhereThereIsOne() {
        Branch branch = Persons.branch("一支部", "members", 5, "groups", List.of("第一小组"));
        List<Person> everybody = List.of(
                member(branch, "甲", PartyStatus.FULL, "partyPost", PartyPost.SECRETARY, "group", "第一小组"),
                member(branch, "乙", PartyStatus.FULL, "group", "第二小组"),
                member(branch, "丙", PartyStatus.PROBATIONARY, "partyPost", PartyPost.PUBLICITY),
                member(branch, "丁", PartyStatus.FULL, "standing", Standing.TRANSFERRED),
                member(branch, "戊", PartyStatus.NONE),
                member(branch, "己", PartyStatus.FULL, "standing", Standing.RETIRED));
        Roster roster = Roster.of(branch, everybody);
        assertThat(roster.members()).extracting(Person::name).containsExactly("甲", "丙", "己", "乙");
        assertThat(roster.full()).hasValue(3);
        assertThat(roster.secretary())
                .hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("甲"));
        assertThat(BranchRules.check(roster, 60, TODAY))
                .extracting(fault -> fault.finding().rule())
                .containsExactlyInAnyOrder("branch.told", "branch.candidate", "branch.group");
    }

    @Test
    void aCommitteeHasThreeToSevenMembers() {
        Branch branch = Persons.branch("一支部", "committee", true);
        List<Person> everybody = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            PartyPost post = i == 0 ? PartyPost.SECRETARY : PartyPost.MEMBER;
            everybody.add(
                    i < 2
                            ? member(branch, "员" + i, PartyStatus.FULL, "partyPost", post)
                            : member(branch, "员" + i, PartyStatus.FULL));
        }
        assertThat(words(BranchRules.check(Roster.of(branch, everybody), 60, TODAY)))
                .isEqualTo("YELLOW branch.seats");
    }

    @Test
    void aDissolvedBranchIsLeftAlone() {
        Branch branch = Persons.branch("一支部", "members", 1, "dissolved", PartialDate.parse("2020-12"));
        assertThat(check(branch)).isEmpty();
    }

    private static Person member(Branch branch, String name, PartyStatus status, Object... fields) {
        Person person = Persons.of(name, "branch", branch.named(), "partyStatus", status);
        return Persons.with(person, fields);
    }

    private static List<Fault> check(Branch branch) {
        return BranchRules.check(new Roster(branch, List.of()), 60, TODAY);
    }

    private static String words(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.light() + " " + fault.finding().rule())
                .collect(Collectors.joining(", "));
    }
}

package org.antou.people.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antou.paper.PaperColumn;
import org.antou.paper.Printout;
import org.antou.people.model.Branch;
import org.antou.people.model.BranchRules;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.PeopleRules;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.people.model.Roster;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

class RosterPrintoutTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);
    private static final String NUMBER = "210302199001010016";
    private static final Person PERSON = Persons.of("周正", "idNumber", NUMBER, "post", "科长");

    @Test
    void numbersArePrintedOnlyWhenAskedFor() {
        Printout without = RosterPrintout.of(List.of(PERSON), layout(false));
        assertThat(without.toString()).doesNotContain(NUMBER).doesNotContain("身份证号");
        Printout with = RosterPrintout.of(List.of(PERSON), layout(true));
        assertThat(with.columns()).extracting(PaperColumn::title).contains("身份证号");
        assertThat(with.rows().get(0).cells()).contains(NUMBER, "周正", "科长");
    }

    @Test
    void anOldRosterBearsTheOldNameOfTheBranch() {
        Branch branch = Persons.branch("机关第一党支部", "former", List.of("2010至2020-06 第一支部"));
        Roster roster = new Roster(branch, List.of());
        assertThat(RosterPrintout.of(roster, new RosterPrintout.Layout("", LocalDate.of(2019, 1, 1), false, Set.of()))
                        .title())
                .isEqualTo("第一支部党员名册");
        assertThat(RosterPrintout.of(roster, layout(false)).title()).isEqualTo("机关第一党支部党员名册");
    }

    @Test
    void anOldListShowsSectionAndPostOfItsDay() {
        Named section = new Named(new UUID(2, 2), "政务服务科");
        Person moved = Persons.of(
                "周正",
                "section",
                section,
                "post",
                "主任",
                "since",
                PartialDate.parse("2021-01"),
                "former",
                List.of("2018-05至2021-01 实际 综合科 科长"));
        LocalDate then = LocalDate.of(2020, 3, 1);
        assertThat(cells(moved, then)).contains("综合科", "科长").doesNotContain("政务服务科", "主任");
        assertThat(cells(moved, LocalDate.of(2017, 3, 1))).doesNotContain("综合科", "科长", "政务服务科", "主任");
        Person stayed = Persons.of("周正", "section", section, "post", "主任");
        assertThat(cells(stayed, then)).contains("行政审批科", "主任").doesNotContain("政务服务科");
    }

    private static List<String> cells(Person person, LocalDate on) {
        Person then = PeopleRules.asOf(person, on, named -> new Named(named.id(), "行政审批科"));
        RosterPrintout.Layout layout = new RosterPrintout.Layout("", on, false, Set.of());
        return RosterPrintout.of(List.of(then), layout).rows().get(0).cells();
    }

    @Test
    void theListOfBranchesSaysWhatIsWrongAndByWhichRule() {
        Branch branch = Persons.branch("一支部", "termTo", PartialDate.parse("2020-12-31"));
        Person secretary = Persons.of(
                "甲", "branch", branch.named(), "partyStatus", PartyStatus.FULL, "partyPost", PartyPost.SECRETARY);
        Printout paper = BranchPrintout.of(
                "某局",
                TODAY,
                List.of(Roster.of(branch, List.of(secretary))),
                roster -> BranchRules.check(roster, 60, TODAY));
        List<String> cells = paper.rows().get(0).cells();
        assertThat(cells).contains("一支部", "甲", "不设", "2020-12-31");
        assertThat(cells.get(cells.size() - 1))
                .contains("正式党员1名,不足3名")
                .contains("未换届")
                .contains("第六章");
    }

    @Test
    void aColumnThatTheOfficeHasSwitchedOffIsNotPrinted() {
        RosterPrintout.Layout layout = new RosterPrintout.Layout("某局", TODAY, true, Set.of("sex", "idNumber"));
        assertThat(RosterPrintout.of(List.of(PERSON), layout).columns())
                .extracting(PaperColumn::title)
                .contains("姓名")
                .doesNotContain("性别", "身份证号");
    }

    @Test
    void aLeaverSignsItemByItem() {
        Person leaver = Persons.with(PERSON, "checklist", List.of("✓ 组织关系转接|已转", "○ 人事档案转递"));
        Printout paper = LeaverPrintout.of("某局", leaver, List.of("巡察整改台账:3. 未整改"));
        assertThat(paper.rows()).hasSize(3);
        assertThat(paper.rows().get(1).cells()).containsExactly("2", "组织关系转接", "已办结", "已转", "");
    }

    private static RosterPrintout.Layout layout(boolean numbers) {
        return new RosterPrintout.Layout("某局", TODAY, numbers, Set.of());
    }
}

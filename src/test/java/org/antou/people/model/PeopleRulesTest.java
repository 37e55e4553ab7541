package org.antou.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);
    private static final Named OFFICE = new Named(new UUID(1, 1), "综合科");
    private static final Named HALL = new Named(new UUID(1, 2), "审批科");

    @Test
    void birthAndSexComeFromTheNumberUnlessTheFilesSayOtherwise() {
        Person saved = completed(Persons.of("周正", "idNumber", "２１０３０２１９９００１０１００１６"));
        assertThat(saved.idNumber()).isEqualTo("210302199001010016");
        assertThat(saved.identity()).isEqualTo(new Identity(Optional.of(Sex.MALE), date("1990-01-01")));
        Person filed =
                completed(Persons.of("周正", "idNumber", "210302199001010016", "birth", PartialDate.parse("1990-01")));
        assertThat(filed.identity().birth()).isEqualTo(date("1990-01"));
    }

    @Test
    void initialsFollowTheNameUntilSomebodyEditsThem() {
        Person saved = completed(Persons.of("单怀远"));
        assertThat(saved.initials()).isEqualTo("shy");
        assertThat(after(saved, "name", "曾怀远").initials()).isEqualTo("zhy");
        Person edited = after(saved, "initials", "dhy");
        assertThat(after(edited, "name", "单怀近").initials()).isEqualTo("dhy");
    }

    @Test
    void aPostThatIsLeftStaysWithItsDaysAndTheNameOfItsSection() {
        Person before = Persons.of("周正", "section", OFFICE, "post", "科员", "since", PartialDate.parse("2018-03"));
        Person moved = after(before, "section", HALL, "post", "副科长", "since", PartialDate.parse("2021-01-15"));
        assertThat(moved.service().former()).containsExactly("2018-03至2021-01-15 实际 综合科 科员");
        assertThat(on(moved, "2020-05-01")).contains("综合科 科员");
        assertThat(on(moved, "2021-01-14")).contains("综合科 科员");
        assertThat(on(moved, "2021-01-15")).contains("审批科 副科长");
        assertThat(on(moved, "2018-02-28")).isEmpty();
    }

    @Test
    void withoutADayTheNewPostBeginsToday() {
        Person before = Persons.of("周正", "section", OFFICE, "post", "科员");
        Person moved = after(before, "post", "科长");
        assertThat(moved.service().since()).isEqualTo(date("2021-02-01"));
        assertThat(moved.service().former()).containsExactly("至2021-02-01 实际 综合科 科员");
    }

    @Test
    void fillingInWhatWasNotKnownLeavesNothing() {
        Person moved = after(Persons.of("周正"), "section", OFFICE, "post", "科员");
        assertThat(moved.service().former()).isEmpty();
        assertThat(moved.service().since()).isEmpty();
    }

    @Test
    void filedPostsAreKeptApart() {
        Person before = Persons.of("周正", "section", OFFICE, "filedSection", HALL, "filedPost", "科员");
        Person filed = after(before, "filedSection", OFFICE, "filedPost", "科长");
        assertThat(filed.service().former()).containsExactly("至2021-02-01 备案 审批科 科员");
        assertThat(PeopleRules.postOn(filed, FormerPost.Kind.FILED, LocalDate.of(2020, 1, 1)))
                .hasValueSatisfying(post -> assertThat(post.section()).isEqualTo("审批科"));
    }

    @Test
    void oldPaperShowsTheOldNameOfASection() {
        Section before = new Section(new UUID(1, 3), 1, "行政审批一科", date("2016-05"), Optional.empty());
        Section renamed = new Section(new UUID(1, 3), 1, "综合审批科", date("2019-03-01"), Optional.empty());
        Section saved = PeopleRules.completed(Optional.of(before), renamed, TODAY);
        assertThat(saved.former()).containsExactly("2016-05至2019-03-01 行政审批一科");
        assertThat(saved.nameOn(LocalDate.of(2019, 2, 28))).isEqualTo("行政审批一科");
        assertThat(saved.nameOn(LocalDate.of(2019, 3, 1))).isEqualTo("综合审批科");
    }

    @Test
    void oldPaperShowsTheOldNameOfABranch() {
        Branch before = Persons.branch("第一党支部", "founded", PartialDate.parse("2010"));
        Values values = PeopleColumns.BRANCH.values(before).with("name", Optional.of("机关第一党支部"));
        Branch saved = PeopleRules.completed(
                Optional.of(before), PeopleColumns.BRANCH.apply().apply(before, values), TODAY);
        assertThat(saved.former()).containsExactly("2010至2021-02-01 第一党支部");
        assertThat(saved.nameOn(LocalDate.of(2015, 1, 1))).isEqualTo("第一党支部");
        assertThat(saved.nameOn(TODAY)).isEqualTo("机关第一党支部");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-01 综合科", "2019-01至2018-01 综合科", "从前至今 综合科", "2019-01至2020-01", "综合科"})
    void aFormerNameThatCannotBeReadIsNone(String line) {
        assertThat(FormerName.parse(line)).isEmpty();
    }

    @Property
    void formerPostsAreReadAsTheyAreWritten(
            @ForAll @IntRange(min = 1980, max = 2030) int year, @ForAll @IntRange(min = 0, max = 12) int month) {
        PartialDate from = new PartialDate(year, month, 0);
        FormerPost post = new FormerPost(
                new Span(Optional.of(from), Optional.of(from.plusYears(2))), FormerPost.Kind.FILED, "", "一级 主任科员");
        assertThat(FormerPost.parse(post.toString())).contains(post);
    }

    private static Optional<String> on(Person person, String day) {
        return PeopleRules.postOn(person, FormerPost.Kind.ACTUAL, LocalDate.parse(day))
                .map(post -> post.section() + " " + post.post());
    }

    private static Person completed(Person person) {
        return PeopleRules.completed(Optional.empty(), person, TODAY);
    }

    private static Person after(Person before, Object... fields) {
        return PeopleRules.completed(Optional.of(before), Persons.with(before, fields), TODAY);
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.of(PartialDate.parse(text));
    }
}

package org.antou.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.history.Entry;
import org.antou.history.History;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyPost;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.people.model.Section;
import org.antou.people.model.Sex;
import org.antou.people.model.StaffKind;
import org.antou.people.model.Standing;
import org.antou.problem.Problem;
import org.antou.register.RecordRef;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

class PeopleRegisterTest {

    private static final Session CLERK = new Session(new UUID(1, 1), "林经办", Role.CLERK);
    private static final Session READER = new Session(new UUID(1, 2), "苏查阅", Role.READER);
    private static final String NUMBER = "210302199001010016";

    private final Store store = TestStores.memory();
    private final History history =
            new History(store, Clock.fixed(Instant.parse("2021-02-01T00:00:00Z"), ZoneOffset.UTC));
    private final People people = new People(store, history);
    private final Branches branches = new Branches(store, history, new Parameters(store, history));
    private final List<RegisterPort> ports =
            Stream.concat(people.ports().stream(), Stream.of(branches.port())).toList();

    @Test
    void everyFieldOfAPersonComesBack() {
        Section section = people.createSection(CLERK, "综合科");
        Branch branch = branches.save(CLERK, Persons.branch("机关第一党支部", "groups", List.of("第一小组")));
        Person full = Persons.of(
                "单怀远",
                "section",
                section.named(),
                "post",
                "科长",
                "idNumber",
                NUMBER,
                "sex",
                Sex.MALE,
                "birth",
                PartialDate.parse("1990-01"),
                "staffKind",
                StaffKind.CIVIL_SERVANT,
                "hired",
                PartialDate.parse("2018-11-05"),
                "since",
                PartialDate.parse("2019"),
                "filedSection",
                section.named(),
                "filedPost",
                "科长",
                "filedSince",
                PartialDate.parse("2019-03"),
                "secondment",
                org.antou.people.model.Secondment.OUT,
                "secondedTo",
                "市委巡察办",
                "secondedUntil",
                PartialDate.parse("2022-06-30"),
                "partyStatus",
                PartyStatus.FULL,
                "joined",
                PartialDate.parse("2012-06-20"),
                "confirmed",
                PartialDate.parse("2013-06-20"),
                "branch",
                branch.named(),
                "group",
                "第一小组",
                "partyPost",
                PartyPost.ORGANISATION,
                "standing",
                Standing.ACTIVE,
                "leftTo",
                "",
                "former",
                List.of("2015至2019 实际 审批科 科员"),
                "checklist",
                List.of("○ 组织关系转接"),
                "note",
                "备注\n两行");
        Person saved = people.save(CLERK, full);
        Person read = people.person(saved.id()).orElseThrow();
        assertThat(PeopleColumns.PERSON.diff(Optional.of(full), read))
                .extracting(change -> change.field())
                .containsExactly("initials");
        assertThat(read.initials()).isEqualTo("shy");
    }

    @Test
    void everyFieldOfABranchComesBackAndANameStandsOnce() {
        Person overseer = people.createPerson(CLERK, "周正", Optional.empty());
        Branch full = Persons.branch(
                "机关第一党支部",
                "kind",
                org.antou.people.model.BranchKind.JOINT,
                "founded",
                PartialDate.parse("2010-07-01"),
                "termFrom",
                PartialDate.parse("2020"),
                "termTo",
                PartialDate.parse("2023-06"),
                "committee",
                true,
                "groups",
                List.of("第一小组", "第二小组"),
                "overseer",
                overseer.named(),
                "members",
                9,
                "full",
                8,
                "units",
                3,
                "since",
                PartialDate.parse("2015-01"),
                "former",
                List.of("2010-07-01至2015-01 第一支部"),
                "note",
                "备注");
        Branch saved = branches.save(CLERK, full);
        assertThat(PeopleColumns.BRANCH.diff(
                        Optional.of(full), branches.find(saved.id()).orElseThrow()))
                .isEmpty();
        assertThatThrownBy(() -> branches.save(CLERK, Persons.branch("机关第一党支部")))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("已经有名为");
    }

    @Test
    void oneNumberBelongsToOnePerson() {
        people.save(CLERK, Persons.of("周正", "idNumber", NUMBER));
        assertThatThrownBy(() -> people.save(CLERK, Persons.of("周政", "idNumber", NUMBER)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("已经登记在“周正”名下");
        assertThat(people.persons()).hasSize(1);
        assertThatThrownBy(() -> people.save(CLERK, Persons.of("吴忧", "idNumber", "210302199001010017")))
                .hasMessageContaining("校验码");
    }

    @Test
    void lookingAtANumberIsOnRecordAndStaysThere() {
        Person person = people.save(CLERK, Persons.of("周正", "idNumber", NUMBER));
        assertThat(people.reveal(READER, List.of(person.id()), "办理备案"))
                .extracting(Person::idNumber)
                .containsExactly(NUMBER);
        Entry entry = history.latest(1).get(0);
        assertThat(entry.accountName()).isEqualTo("苏查阅");
        assertThat(entry.action()).isEqualTo("查看身份证号");
        assertThat(entry.changes().get(0).after()).isEqualTo("办理备案");
        RegisterPort port = ports.get(0);
        assertThat(port.fieldTitle(People.REVEALED)).isEqualTo("查看或导出敏感内容");
        assertThatThrownBy(() -> history.write(CLERK, "撤销", change -> {
                    port.undo(change, entry.ref(), entry.changes());
                    return 0;
                }))
                .hasMessageContaining("不能撤销");
    }

    @Test
    void theHistoryOnScreenMasksTheNumber() {
        assertThat(ports.get(0).show("idNumber", NUMBER)).isEqualTo("210302********0016");
    }

    @Test
    void aDoubleIsMergedWithEverythingThatPointsAtItAndCanBeTakenBack() {
        Person kept =
                people.save(CLERK, Persons.of("周正", "idNumber", NUMBER, "former", List.of("2015至2019 实际 审批科 科员")));
        Person twin = people.save(CLERK, Persons.of("周正", "post", "科长", "former", List.of("2010至2015 实际 综合科")));
        Branch branch = branches.save(CLERK, Persons.branch("一支部", "overseer", twin.named()));

        Person merged = people.merge(CLERK, kept.id(), twin.id(), ports);

        assertThat(people.persons()).extracting(Person::id).containsExactly(kept.id());
        assertThat(merged.post()).isEqualTo("科长");
        assertThat(merged.service().former()).hasSize(2);
        assertThat(branches.find(branch.id()).orElseThrow().overseer().map(n -> n.id()))
                .contains(kept.id());

        List<Entry> batch = history.ofBatch(history.latest(1).get(0).batch());
        history.write(CLERK, "撤销", change -> {
            for (int i = batch.size() - 1; i >= 0; i--) {
                undo(change, batch.get(i));
            }
            return 0;
        });
        assertThat(people.persons()).hasSize(2);
        assertThat(branches.find(branch.id()).orElseThrow().overseer().map(n -> n.id()))
                .contains(twin.id());
    }

    private void undo(org.antou.history.Change change, Entry entry) {
        RecordRef ref = entry.ref();
        ports.stream()
                .filter(port -> port.key().equals(ref.register()))
                .forEach(port -> port.undo(change, ref, entry.changes()));
    }

    @Test
    void twoNumbersAreTwoPersons() {
        Person one = people.save(CLERK, Persons.of("周正", "idNumber", NUMBER));
        Person other = people.save(CLERK, Persons.of("周正", "idNumber", "210303198512310020"));
        assertThatThrownBy(() -> people.merge(CLERK, one.id(), other.id(), ports))
                .hasMessageContaining("不像是同一人");
        assertThatThrownBy(() -> people.merge(CLERK, one.id(), one.id(), ports)).hasMessageContaining("同一条");
        assertThatThrownBy(() -> people.merge(READER, one.id(), other.id(), ports))
                .isInstanceOf(Problem.Expected.class);
        assertThat(people.persons()).hasSize(2);
    }

    @Test
    void postsInABranchAreGivenInOneStep() {
        Branch branch = branches.save(CLERK, Persons.branch("一支部"));
        Person first = people.save(CLERK, member(branch, "甲", PartyPost.SECRETARY));
        Person second = people.save(CLERK, member(branch, "乙", PartyPost.MEMBER));
        branches.assign(CLERK, branch.id(), Map.of(second.id(), PartyPost.SECRETARY));
        assertThat(branches.roster(branch.id()).orElseThrow().secretary().map(Person::name))
                .contains("乙");
        assertThat(people.person(first.id()).orElseThrow().party().post()).isEmpty();
        assertThat(history.ofBatch(history.latest(1).get(0).batch())).hasSize(2);
    }

    @Test
    void aBranchThatHasMembersIsNotRemoved() {
        Branch branch = branches.save(CLERK, Persons.branch("一支部"));
        people.save(CLERK, member(branch, "甲", PartyPost.SECRETARY));
        assertThatThrownBy(() -> branches.remove(CLERK, List.of(branch))).hasMessageContaining("还有别的记录用到");
    }

    /** The selected record is told the same as the whole register, without reading the whole register. */
    @Test
    void whatIsFoundAboutOneIsWhatTheCheckOfAllFinds() {
        people.save(CLERK, Persons.of("周正"));
        people.save(CLERK, Persons.of("周正"));
        people.save(CLERK, Persons.of("方予安", "filedPost", "科员"));
        LocalDate on = LocalDate.of(2021, 2, 1);
        assertThat(people.findings(on)).hasSize(2);
        assertThat(people.persons().stream().flatMap(p -> people.findings(p, on).stream()))
                .containsExactlyInAnyOrderElementsOf(people.findings(on));
    }

    @Test
    void theTermIsToldAsTheParameterSays() {
        Branch branch =
                branches.save(CLERK, Persons.branch("一支部", "members", 5, "termTo", PartialDate.parse("2021-04-01")));
        assertThat(branches.findings(LocalDate.of(2021, 2, 1))).hasSize(1);
        assertThat(branches.findings(LocalDate.of(2021, 1, 30))).isEmpty();
        assertThat(branches.port().findings(LocalDate.of(2021, 2, 1)).get(0).subject())
                .contains(new RecordRef("branch", branch.id()));
    }

    private static Person member(Branch branch, String name, PartyPost post) {
        return Persons.of(name, "branch", branch.named(), "partyStatus", PartyStatus.FULL, "partyPost", post);
    }
}

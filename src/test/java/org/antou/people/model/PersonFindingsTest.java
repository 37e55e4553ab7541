package org.antou.people.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

class PersonFindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 2, 1);
    private static final String MAN_1990 = "210302199001010016";

    @Test
    void anOrderlyPersonIsNotFound() {
        Person person = Persons.of(
                "周正",
                "idNumber",
                MAN_1990,
                "birth",
                date("1990-01"),
                "sex",
                Sex.MALE,
                "partyStatus",
                PartyStatus.FULL,
                "joined",
                date("2010-06"));
        assertThat(found(person)).isEmpty();
    }

    @Test
    void filesAndNumberMustAgree() {
        assertThat(found(Persons.of("周正", "idNumber", MAN_1990, "birth", date("1990-02"))))
                .containsExactly("person.birth");
        assertThat(found(Persons.of("周正", "idNumber", MAN_1990, "birth", date("1990"))))
                .isEmpty();
        assertThat(found(Persons.of("周正", "idNumber", MAN_1990, "sex", Sex.FEMALE)))
                .containsExactly("person.sex");
    }

    @Test
    void nobodyJoinsBeforeEighteen() {
        assertThat(found(Persons.of("周正", "birth", date("1990-01"), "joined", date("2007-12"))))
                .containsExactly("person.adult");
        assertThat(found(Persons.of("周正", "birth", date("1990-01"), "joined", date("2008-01"))))
                .isEmpty();
    }

    @Test
    void probationLastsAYear() {
        assertThat(found(Persons.of("周正", "partyStatus", PartyStatus.PROBATIONARY, "joined", date("2020-02-01"))))
                .containsExactly("person.due");
        assertThat(found(Persons.of("周正", "partyStatus", PartyStatus.PROBATIONARY, "joined", date("2020-02-02"))))
                .isEmpty();
    }

    @Test
    void filedAndActualPostsAreHeldAgainstEachOther() {
        Named one = new Named(new UUID(1, 1), "综合科");
        Named other = new Named(new UUID(1, 2), "审批科");
        assertThat(found(Persons.of("周正", "section", one, "filedSection", other)))
                .containsExactly("person.mixed");
        assertThat(found(Persons.of("周正", "section", one, "filedSection", one, "post", "科长", "filedPost", "科长")))
                .isEmpty();
        assertThat(found(Persons.of("周正", "section", one, "filedSection", other, "standing", Standing.RETIRED)))
                .containsExactly("person.leaver");
    }

    @Test
    void aLeaverIsToldUntilEverythingIsSettled() {
        Person leaver = Persons.of("周正", "standing", Standing.TRANSFERRED);
        assertThat(found(leaver)).containsExactly("person.leaver");
        assertThat(found(Persons.with(leaver, "checklist", List.of("✓ 组织关系转接", "○ 人事档案转递"))))
                .containsExactly("person.leaver");
        assertThat(found(Persons.with(leaver, "checklist", List.of("✓ 组织关系转接|已转", "✓ 人事档案转递"))))
                .isEmpty();
    }

    @Test
    void doublesAreFoundAndNamesakesToldApart() {
        Person one = Persons.of("李敏", "idNumber", MAN_1990);
        assertThat(found(one, Persons.of("李敏"))).containsExactly("person.same");
        assertThat(found(one, Persons.of("李明", "idNumber", MAN_1990))).containsExactly("person.same-number");
        assertThat(found(one, Persons.of("李敏", "idNumber", "210303198512310020")))
                .isEmpty();
        assertThat(found(Persons.of("李敏", "birth", date("1980-05")), Persons.of("李敏", "birth", date("1981"))))
                .isEmpty();
    }

    private static List<String> found(Person... persons) {
        return PersonFindings.of(List.of(persons), TODAY).stream()
                .map(Finding::rule)
                .toList();
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }
}

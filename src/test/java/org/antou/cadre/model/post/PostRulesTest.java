package org.antou.cadre.model.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.people.model.Secondment;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Who works elsewhere than was filed, in sentences that say which two things differ. */
class PostRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Named PERSONNEL = new Named(UUID.randomUUID(), "组织人事科");
    private static final Named FINANCE = new Named(UUID.randomUUID(), "财务科");

    private static List<PostLine> lines(Person person) {
        return PostRules.of(List.of(person), 30, TODAY);
    }

    @Test
    void aPostOrSectionOtherThanTheFiledOneIsToldAndTheSameIsNot() {
        Person elsewhere = Persons.of(
                "陆星河", "filedPost", "财务科副科长", "post", "组织人事科科长", "filedSection", FINANCE, "section", PERSONNEL);
        assertThat(lines(elsewhere))
                .extracting(PostLine::kind, PostLine::words)
                .containsExactly(
                        tuple(PostKind.SECTION, "编制在“财务科”,实际在“组织人事科”,从哪天起没有登记。"),
                        tuple(PostKind.POST, "备案职务是“财务科副科长”,实际岗位是“组织人事科科长”,从哪天起没有登记。"));
        assertThat(lines(Persons.of(
                        "查允中", "filedPost", "副科长", "post", "副科长", "filedSection", FINANCE, "section", FINANCE)))
                .isEmpty();
        assertThat(lines(Persons.of("查允中", "post", "副科长", "section", FINANCE)))
                .as("nothing was filed, nothing is claimed")
                .isEmpty();
    }

    @Test
    void aSecondmentIsToldBeforeItEnds() {
        assertThat(standing("2026-07-15")).isEqualTo(PostStanding.ENDS_SOON);
        assertThat(standing("2026-07-16")).isEqualTo(PostStanding.LASTING);
        assertThat(standing("2026-06-15")).isEqualTo(PostStanding.ENDS_SOON);
        assertThat(standing("2026-06-14")).isEqualTo(PostStanding.OVER);
        assertThat(standing("2026-06")).as("by the end of the month").isEqualTo(PostStanding.ENDS_SOON);
    }

    private static PostStanding standing(String until) {
        Person lent = Persons.of(
                "尤立行", "secondment", Secondment.OUT, "secondedTo", "市信访局", "secondedUntil", PartialDate.parse(until));
        return lines(lent).get(0).standing();
    }
}

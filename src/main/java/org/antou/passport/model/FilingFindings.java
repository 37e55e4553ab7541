package org.antou.passport.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Person;
import org.antou.people.model.StaffKind;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** 备案体检: who should be filed and is not, who should no longer be, and whose filing is out of date. */
public final class FilingFindings {

    /** The register key of persons in a reference. */
    private static final String PERSON = "person";

    private static final String BASIS = "《关于加强国家工作人员因私事出国(境)管理的暂行规定》第四条、第五条(变动及时变更)";

    private FilingFindings() {}

    /** 登记备案范围, as the office has set it. */
    public enum Scope {
        ONLY_FILED,
        STAFF,
        EVERYBODY;

        boolean holds(Person person) {
            boolean contract = person.service()
                    .kind()
                    .filter(kind -> kind == StaffKind.CONTRACT)
                    .isPresent();
            return this == EVERYBODY || this == STAFF && !contract;
        }
    }

    /**
     * What the office has set.
     *
     * @param scope        who has to be filed
     * @param retiredYears for so many years the retired stay filed
     */
    public record Terms(Scope scope, int retiredYears) {}

    /** @param latest the newest form of each person up to the day */
    public static List<Finding> of(List<Person> persons, Map<UUID, ExitFiling> latest, Terms terms, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        for (Person person : persons) {
            Optional<ExitFiling> filing =
                    Optional.ofNullable(latest.get(person.id())).filter(ExitFiling::files);
            if (filing.isEmpty() && !person.standing().isGone() && terms.scope().holds(person)) {
                found.add(finding(
                        "passport.unfiled",
                        person,
                        person.name() + "应登记备案,还没有备案。",
                        "请填写备案表报送,再登记“新增备案”;不在备案范围的,请在“参数”里改登记备案范围。"));
            }
            boolean over = Duty.isOver(person, terms.retiredYears(), on);
            filing.ifPresent(f -> standing(person, f, over).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static Optional<Finding> standing(Person person, ExitFiling filing, boolean over) {
        if (over) {
            return Optional.of(finding(
                    "passport.notWithdrawn",
                    person,
                    person.name() + "已" + person.standing().title()
                            + person.departure()
                                    .on()
                                    .map(day -> "(" + day + ")")
                                    .orElse("") + ",登记备案还没有撤销。",
                    "请报送撤销备案表,再登记“撤销备案”;按规定退休后仍须备案的不必办。"));
        }
        String filed = filing.filed().post();
        boolean changed = !filed.isBlank() && !person.post().isBlank() && !filed.equals(person.post());
        return changed
                ? Optional.of(finding(
                        "passport.filingChanged",
                        person,
                        person.name() + "备案的职务是“" + filed + "”,现在是“" + person.post() + "”。",
                        "职务变动的请报送变更备案表(有的地方要求 30 天内),再登记“变更备案”。"))
                : Optional.empty();
    }

    private static Finding finding(String rule, Person person, String message, String advice) {
        return new Finding(rule, Optional.of(new RecordRef(PERSON, person.id())), "", message, BASIS, advice);
    }
}

package org.antou.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/** What can't be saved of a person: no name, texts longer than the store holds, an identity number that is none. */
public final class PersonChecks {

    /** The longest text of each field, in characters, as the store holds them; all others 200. */
    private static final Map<String, Integer> LONGEST = Map.of(
            PeopleColumns.NAME,
            80,
            PeopleColumns.INITIALS,
            80,
            PeopleColumns.ID_NUMBER,
            18,
            "group",
            80,
            "former",
            8_000,
            PeopleColumns.CHECKLIST,
            8_000,
            "note",
            4_000);

    private static final int USUAL = 200;

    private PersonChecks() {}

    /** Why a person can't be saved as it stands. */
    public static List<Violation> violations(Person person) {
        List<Violation> found = new ArrayList<>(PeopleColumns.PERSON.missing(person));
        found.addAll(beyondMissing(person));
        return List.copyOf(found);
    }

    /** The same without required fields that are empty, which a form looks at itself. */
    public static List<Violation> beyondMissing(Person person) {
        List<Violation> found = new ArrayList<>();
        for (Column<Person> column : PeopleColumns.PERSON.all()) {
            int most = LONGEST.getOrDefault(column.key(), USUAL);
            if (column.value(person)
                            .filter(v -> v instanceof String || v instanceof List)
                            .isPresent()
                    && column.stored(person).length() > most) {
                found.add(new Violation(column.key(), "“" + column.title() + "”太长,最多 " + most + " 个字。"));
            }
        }
        if (!person.idNumber().isEmpty()) {
            IdNumber.fault(person.idNumber())
                    .ifPresent(fault -> found.add(new Violation(PeopleColumns.ID_NUMBER, fault)));
        }
        initials(person).ifPresent(found::add);
        former(person).ifPresent(found::add);
        order(person).ifPresent(found::add);
        left(person).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** What may be saved but should be looked at again: birth and sex that differ from those of the identity number. */
    public static List<Violation> doubts(Person person) {
        List<Violation> found = new ArrayList<>();
        if (person.identity().birthDiffersFrom(person.idNumber())) {
            found.add(new Violation("birth", "与身份证号里的出生日期不一致。档案确是这样记载的可以照存,请列入档案核查。"));
        }
        if (person.identity().sexDiffersFrom(person.idNumber())) {
            found.add(new Violation("sex", "与身份证号不一致,请核对。"));
        }
        return List.copyOf(found);
    }

    /** What the identity number says of birth and sex, by column key. */
    public static Values told(Person person) {
        Identity told = Identity.none().completedBy(person.idNumber());
        return Values.empty().with("sex", told.sex()).with("birth", told.birth());
    }

    private static Optional<Violation> initials(Person person) {
        return person.initials().matches("[a-z0-9]*")
                ? Optional.empty()
                : Optional.of(new Violation(PeopleColumns.INITIALS, "拼音首字母只能是小写字母和数字,例如 lzy。"));
    }

    private static Optional<Violation> former(Person person) {
        return person.service().former().stream()
                .filter(line -> FormerPost.parse(line).isEmpty())
                .findFirst()
                .map(line -> new Violation(
                        "former", "看不懂“" + line + "”。一行一段,例如:2019-01至2021-03 实际 综合科 科员;备案职务写“备案”,没有科室写“无”。"));
    }

    private static Optional<Violation> order(Person person) {
        Optional<PartialDate> joined = person.party().joined();
        Optional<PartialDate> confirmed = person.party().confirmed();
        boolean early = joined.isPresent()
                && confirmed.isPresent()
                && confirmed.get().isBefore(joined.get()).isYes();
        return early ? Optional.of(new Violation("confirmed", "转正时间早于入党时间。")) : Optional.empty();
    }

    private static Optional<Violation> left(Person person) {
        Optional<PartialDate> hired = person.service().hired();
        boolean early = hired.isPresent()
                && person.departure()
                        .on()
                        .filter(on -> on.isBefore(hired.get()).isYes())
                        .isPresent();
        return early ? Optional.of(new Violation("leftOn", "离任时间早于入职时间。")) : Optional.empty();
    }
}

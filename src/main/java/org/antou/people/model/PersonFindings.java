package org.antou.people.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.text.PartialDate;

/** 人员体检: what is found about persons on a day. The program proposes; a person decides. */
public final class PersonFindings {

    private static final String REGISTER = "person";

    private static final Rule SAME_NUMBER = new Rule("same-number", "一人一个身份证号(GB 11643)", "请核对证件;确是同一人的,用“合并重复…”。");
    private static final Rule SAME = new Rule("same", "一人一条记录(产品规则)", "确是同一人的,用“合并重复…”;不是的,填上身份证号。");
    private static final Rule BIRTH = new Rule("birth", "出生日期以最先记载的为准,与身份证不一致的应核查(组通字〔2006〕41号〔待核〕)", "请列入档案核查。");
    private static final Rule SEX = new Rule("sex", "GB 11643 第17位", "请核对性别和身份证号。");
    private static final Rule ADULT = new Rule("adult", "《中国共产党章程》第一条:年满十八岁", "请列入档案核查。");
    private static final Rule PROBATION = new Rule("due", "《发展党员工作细则》:预备期一年", "请讨论转正;延长预备期的在备注里写明。");
    private static final Rule MIXED = new Rule("mixed", "备案职务与履职岗位应当一致(《通报》第31、37项)", "请调整岗位,或按规定重新备案。");
    private static final Rule SECONDED = new Rule("overdue", "借调、挂职期满应当返回或续办(产品规则)", "请办理返回或续借手续。");
    private static final Rule LEAVER = new Rule("leaver", "离任须结清各本台账(产品规则)", "请打开“离任清单…”逐项办结。");

    private PersonFindings() {}

    /** What every finding of one kind says. */
    private record Rule(String key, String basis, String advice) {

        Finding about(Person person, String message) {
            Optional<RecordRef> subject = Optional.of(new RecordRef(REGISTER, person.id()));
            return new Finding("person." + key, subject, "", person.name() + ":" + message, basis, advice);
        }
    }

    /** What is found about everybody, one after the other. */
    public static List<Finding> of(List<Person> everybody, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        for (Person person : everybody) {
            identity(person, found);
            party(person, on, found);
            service(person, on, found);
            leaver(person).ifPresent(found::add);
        }
        same(everybody, found);
        return List.copyOf(found);
    }

    private static void identity(Person person, List<Finding> found) {
        if (person.identity().birthDiffersFrom(person.idNumber())) {
            String birth = person.identity().birth().orElseThrow().toString();
            found.add(BIRTH.about(person, "出生年月" + birth + "与身份证上的不一致。"));
        }
        if (person.identity().sexDiffersFrom(person.idNumber())) {
            found.add(SEX.about(person, "性别与身份证号不一致。"));
        }
    }

    private static void party(Person person, LocalDate on, List<Finding> found) {
        Optional<PartialDate> joined = person.party().joined();
        Optional<PartialDate> birth = person.identity().birth();
        if (joined.isPresent()
                && birth.isPresent()
                && birth.get().isYearsBefore(joined.get(), 18).isNo()) {
            found.add(ADULT.about(person, "入党时间" + joined.get() + "不满18岁。"));
        }
        boolean probationary =
                person.party().status().filter(PartyStatus.PROBATIONARY::equals).isPresent();
        boolean over = joined.filter(j -> !j.plusYears(1).latest().isAfter(on)).isPresent();
        if (probationary && over) {
            found.add(PROBATION.about(person, "入党时间" + joined.get() + ",预备期已满一年。"));
        }
    }

    private static void service(Person person, LocalDate on, List<Finding> found) {
        if (person.standing().isGone()) {
            return;
        }
        Service service = person.service();
        boolean elsewhere = differ(service.filedSection(), person.section());
        boolean otherwise =
                !service.filedPost().isEmpty() && !service.filedPost().equals(person.post());
        if (elsewhere || otherwise) {
            found.add(MIXED.about(
                    person,
                    "备案" + words(service.filedSection(), service.filedPost()) + ",实际"
                            + words(person.section(), person.post()) + "。"));
        }
        Loaned loaned = person.loaned();
        if (loaned.kind().isPresent()
                && loaned.until().filter(u -> u.latest().isBefore(on)).isPresent()) {
            found.add(SECONDED.about(
                    person, loaned.kind().get().title() + "到" + loaned.until().get() + "期满。"));
        }
    }

    private static boolean differ(Optional<Named> filed, Optional<Named> actual) {
        return filed.isPresent() && !filed.map(Named::id).equals(actual.map(Named::id));
    }

    private static String words(Optional<Named> section, String post) {
        String text = section.map(Named::name).orElse("") + post;
        return text.isEmpty() ? "未填" : text;
    }

    private static Optional<Finding> leaver(Person person) {
        if (!person.standing().isGone()) {
            return Optional.empty();
        }
        List<LeaverItem> items =
                person.departure().checklist().stream().map(LeaverItem::parse).toList();
        long open = items.stream().filter(i -> !i.settled()).count();
        String state = person.standing().title();
        if (items.isEmpty()) {
            return Optional.of(LEAVER.about(person, "已" + state + ",还没有办离任清单。"));
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(LEAVER.about(person, "已" + state + ",离任清单还有" + open + "项没有办结。"));
    }

    /** Two records that may be one person: one number, or one name with nothing that tells them apart. */
    private static void same(List<Person> everybody, List<Finding> found) {
        Map<String, Person> byNumber = new HashMap<>();
        Map<String, List<Person>> byName = new HashMap<>();
        for (Person person : everybody) {
            if (!person.idNumber().isEmpty()) {
                Optional.ofNullable(byNumber.putIfAbsent(person.idNumber(), person))
                        .ifPresent(first -> found.add(SAME_NUMBER.about(person, "与“" + first.name() + "”身份证号相同。")));
            }
            List<Person> bearers = byName.computeIfAbsent(person.name(), name -> new ArrayList<>());
            if (bearers.stream().anyMatch(other -> !toldApart(person, other))) {
                found.add(SAME.about(person, "有另一条同名记录,看不出是不是同一人。"));
            }
            bearers.add(person);
        }
    }

    /** Whether two bearers of one name are surely two persons. */
    public static boolean toldApart(Person one, Person other) {
        boolean numbers = !one.idNumber().isEmpty()
                && !other.idNumber().isEmpty()
                && !one.idNumber().equals(other.idNumber());
        Optional<PartialDate> birth = one.identity().birth();
        Optional<PartialDate> otherBirth = other.identity().birth();
        boolean births = birth.isPresent()
                && otherBirth.isPresent()
                && birth.get().agreesWith(otherBirth.get()).isNo();
        return numbers || births;
    }
}

package org.antou.cadre.model.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Loaned;
import org.antou.people.model.Person;
import org.antou.people.model.Secondment;
import org.antou.people.model.Service;
import org.antou.people.model.StaffKind;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** Who stands elsewhere than the files say, by what stands in 人员. Where nothing was filed, nothing is claimed. */
public final class PostRules {

    private PostRules() {}

    /** @param ahead so many days before its end a loan counts as ending */
    public static List<PostLine> of(List<Person> persons, int ahead, LocalDate on) {
        return persons.stream()
                .filter(person -> !person.standing().isGone())
                .flatMap(person -> lines(person, ahead, on))
                .toList();
    }

    private static Stream<PostLine> lines(Person person, int ahead, LocalDate on) {
        List<PostLine> found = new ArrayList<>();
        Service service = person.service();
        boolean elsewhere = service.filedSection().isPresent()
                && !service.filedSection()
                        .map(Named::id)
                        .equals(person.section().map(Named::id));
        if (elsewhere) {
            found.add(mixed(
                    person, PostKind.SECTION, name(service.filedSection()), name(person.section()), "编制在", "实际在"));
        }
        if (!service.filedPost().isEmpty() && !service.filedPost().equals(person.post())) {
            found.add(mixed(person, PostKind.POST, service.filedPost(), person.post(), "备案职务是", "实际岗位是"));
        }
        person.loaned().kind().ifPresent(kind -> found.add(lent(person, kind, ahead, on)));
        return found.stream();
    }

    private static PostLine mixed(
            Person person, PostKind kind, String filed, String actual, String asFiled, String asHeld) {
        Optional<PartialDate> since =
                later(person.service().filedSince(), person.service().since());
        String from = since.map(day -> ",自 " + day + " 起").orElse(",从哪天起没有登记");
        return line(
                person,
                kind,
                new Places(filed, actual),
                since,
                Optional.empty(),
                PostStanding.LASTING,
                asFiled + "“" + shown(filed) + "”," + asHeld + "“" + shown(actual) + "”" + from + "。");
    }

    private record Places(String filed, String actual) {}

    private static PostLine lent(Person person, Secondment secondment, int ahead, LocalDate on) {
        Loaned loaned = person.loaned();
        PostKind kind = PostKind.valueOf(secondment.name());
        PostStanding standing = standing(loaned.until(), ahead, on);
        String own = (name(person.section()) + " " + person.post()).strip();
        String where = loaned.where().isBlank() ? "(没有登记单位)" : loaned.where();
        String words = switch (kind) {
            case IN -> "从" + where + "借入,在" + shown(own) + "工作";
            case OUT -> "借出到" + where + ",岗位是" + shown(own);
            default -> "在" + where + "挂职锻炼,岗位是" + shown(own);
        };
        String until = loaned.until().map(day -> ",到 " + day).orElse(",没有登记到期日");
        boolean in = kind == PostKind.IN;
        return line(
                person,
                kind,
                new Places(in ? where : own, in ? own : where),
                Optional.empty(),
                loaned.until(),
                standing,
                words + until + "。");
    }

    private static PostStanding standing(Optional<PartialDate> until, int ahead, LocalDate on) {
        if (until.isEmpty()) {
            return PostStanding.NO_END;
        }
        LocalDate last = until.get().latest();
        if (last.isBefore(on)) {
            return PostStanding.OVER;
        }
        return on.isBefore(last.minusDays(ahead)) ? PostStanding.LASTING : PostStanding.ENDS_SOON;
    }

    private static PostLine line(
            Person person,
            PostKind kind,
            Places places,
            Optional<PartialDate> since,
            Optional<PartialDate> until,
            PostStanding standing,
            String words) {
        return new PostLine(
                person.named(),
                person.section(),
                person.service().kind().map(StaffKind::title).orElse(""),
                kind,
                places.filed(),
                places.actual(),
                since,
                until,
                standing,
                words);
    }

    /** From the later of the two days on both are true; empty where one of them is not known. */
    private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : one.get().isBefore(other.get()).isYes() ? other : one;
    }

    private static String name(Optional<Named> section) {
        return section.map(Named::name).orElse("");
    }

    private static String shown(String text) {
        return text.isBlank() ? "未填" : text;
    }
}

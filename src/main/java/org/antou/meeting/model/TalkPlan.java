package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.Named;

/**
 * Who is to talk with whom before a life meeting (谈话覆盖 §3.5, 产品规则). In a branch with a committee: the secretary with each
 * of it, they with each other, and each with the members they look after; in one without, the secretary with every member.
 * In a leading group: all of it with each other, and each with the heads of the sections in their charge. Who looks after
 * whom is put on record by the clerk ({@link LifeStep#PLAN}) and never guessed.
 */
public final class TalkPlan {

    private TalkPlan() {}

    /** Of a branch, from its roster and what was arranged. */
    public static LifeCircle of(Meeting meeting, Roster roster, List<LifeEntry> entries) {
        List<Person> due =
                roster.members().stream().filter(p -> takesPart(meeting, p)).toList();
        List<Named> members = due.stream().map(Person::named).toList();
        List<Named> committee = roster.committee().stream()
                .map(Person::named)
                .filter(c -> holds(members, c))
                .toList();
        List<Named> graded = meeting.kind() == MeetingKind.DEMOCRATIC_LIFE
                ? List.of()
                : due.stream()
                        .filter(p -> p.party().isFullMember())
                        .map(Person::named)
                        .toList();
        List<Named> spoke = meeting.attendance().present();
        if (meeting.kind() == MeetingKind.APPRAISAL) {
            return new LifeCircle(List.of(), List.of(), spoke, graded);
        }
        Optional<Named> secretary = roster.secretary().map(Person::named).filter(s -> holds(members, s));
        boolean led = roster.branch().committee() && !committee.isEmpty();
        List<Pair> pairs = led ? among(committee, secretary) : with(secretary, members);
        List<Pair> wanted = arranged(pairs, entries, led ? "支委与所联系党员" : "另行安排");
        List<Named> left = led
                ? members.stream()
                        .filter(m -> !holds(committee, m) && !arranged(m, committee, entries))
                        .toList()
                : List.of();
        return new LifeCircle(wanted, left, spoke, graded);
    }

    /** Of a leading group, from who belongs to it and what was arranged. */
    public static LifeCircle of(Meeting meeting, List<LifeEntry> entries) {
        List<Named> group = Stream.concat(
                        meeting.attendance().present().stream(),
                        meeting.attendance().absent().stream().flatMap(a -> a.person().stream()))
                .toList();
        List<Pair> wanted = arranged(all(group, "班子成员之间"), entries, "成员与分管科室负责人");
        return new LifeCircle(wanted, List.of(), meeting.attendance().present(), List.of());
    }

    /** Whoever joined the branch since is none of a meeting of all members that names who was due. */
    private static boolean takesPart(Meeting meeting, Person person) {
        LifeForm form = meeting.minutes().form().life().orElse(LifeForm.GENERAL);
        Attendance at = meeting.attendance();
        boolean everybody = form == LifeForm.GENERAL && at.named();
        return !everybody
                || at.hasPresent(person.named())
                || at.absent().stream()
                        .anyMatch(a -> a.person()
                                .filter(p -> p.id().equals(person.id()))
                                .isPresent());
    }

    private static List<Pair> among(List<Named> committee, Optional<Named> secretary) {
        Optional<UUID> first = secretary.map(Named::id);
        return all(committee, "支委之间").stream()
                .map(p -> first.filter(s -> s.equals(p.one().id())
                                        || s.equals(p.other().id()))
                                .isPresent()
                        ? new Pair(p.one(), p.other(), "书记与支委")
                        : p)
                .toList();
    }

    private static List<Pair> with(Optional<Named> secretary, List<Named> members) {
        return secretary
                .map(s -> members.stream()
                        .filter(p -> !p.id().equals(s.id()))
                        .map(p -> new Pair(s, p, "书记与党员"))
                        .toList())
                .orElse(List.of());
    }

    /** Everybody with everybody, each two once. */
    private static List<Pair> all(List<Named> persons, String why) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                pairs.add(new Pair(persons.get(i), persons.get(j), why));
            }
        }
        return pairs;
    }

    private static List<Pair> arranged(List<Pair> pairs, List<LifeEntry> entries, String why) {
        List<Pair> all = new ArrayList<>(pairs);
        entries.stream()
                .filter(e -> e.step() == LifeStep.PLAN
                        && e.person().isPresent()
                        && e.other().isPresent())
                .map(e -> new Pair(e.person().get(), e.other().get(), why))
                .filter(p -> all.stream().noneMatch(p::same))
                .forEach(all::add);
        return all;
    }

    /** Somebody of the committee was named for the member, or has talked with the member anyway. */
    private static boolean arranged(Named member, List<Named> committee, List<LifeEntry> entries) {
        return entries.stream()
                .filter(e -> e.step() == LifeStep.PLAN || e.step() == LifeStep.TALKS)
                .anyMatch(e -> committee.stream().anyMatch(c -> new Pair(c, member, "").covered(e)));
    }

    private static boolean holds(List<Named> persons, Named person) {
        return persons.stream().anyMatch(p -> p.id().equals(person.id()));
    }
}

package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.meeting.model.LifeCheck.Pair;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.register.Named;

/**
 * Who is to talk with whom before a life meeting (谈话覆盖, 产品规则): in a branch with a committee the secretary with each of it
 * and they with each other; in one without, the secretary with every member; in a leading group, everybody present with
 * everybody.
 */
public final class TalkPlan {

    private TalkPlan() {}

    public static List<Pair> of(Roster roster) {
        Optional<Named> secretary = roster.secretary().map(Person::named);
        if (roster.branch().committee() && !roster.committee().isEmpty()) {
            return all(roster.committee().stream().map(Person::named).toList());
        }
        return secretary
                .map(s -> roster.members().stream()
                        .map(Person::named)
                        .filter(p -> !p.id().equals(s.id()))
                        .map(p -> new Pair(s, p))
                        .toList())
                .orElse(List.of());
    }

    /** Everybody with everybody, each two once. */
    public static List<Pair> all(List<Named> persons) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            for (int j = i + 1; j < persons.size(); j++) {
                pairs.add(new Pair(persons.get(i), persons.get(j)));
            }
        }
        return pairs;
    }
}

package org.antou.meeting.model;

import java.util.List;
import org.antou.register.Named;

/**
 * Whom a life meeting is about.
 *
 * @param wanted     who is to talk with whom
 * @param unarranged members of whom nobody has said which committee member looks after them
 * @param spoke      who came, and so should have criticised himself
 * @param graded     whose grade is due where members are appraised: full members
 */
public record LifeCircle(List<Pair> wanted, List<Named> unarranged, List<Named> spoke, List<Named> graded) {

    public LifeCircle {
        wanted = List.copyOf(wanted);
        unarranged = List.copyOf(unarranged);
        spoke = List.copyOf(spoke);
        graded = List.copyOf(graded);
    }

    /**
     * Two who are to talk with one another, whoever begins.
     *
     * @param why what they are to each other, for example 书记与支委
     */
    public record Pair(Named one, Named other, String why) {

        boolean covered(LifeEntry talk) {
            return between(talk, one, other) || between(talk, other, one);
        }

        boolean same(Pair pair) {
            return pair.one.id().equals(one.id()) && pair.other.id().equals(other.id())
                    || pair.one.id().equals(other.id()) && pair.other.id().equals(one.id());
        }

        private static boolean between(LifeEntry talk, Named from, Named to) {
            return talk.person().filter(p -> p.id().equals(from.id())).isPresent()
                    && talk.other().filter(p -> p.id().equals(to.id())).isPresent();
        }

        public String words() {
            return one.name() + "与" + other.name();
        }
    }
}

package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.register.Named;

/**
 * One record of one step of a life meeting: a talk, an opinion, a criticism, a line of the rectification list.
 *
 * @param meeting  the meeting it belongs to
 * @param person   谈话人, 批评人, 被评议人, 整改人: by step
 * @param other    谈话对象, 被批评人
 * @param number   意见条数
 * @param deadline 整改时限
 * @param done     整改完成日期
 */
public record LifeEntry(
        UUID id,
        long version,
        Named meeting,
        LifeStep step,
        Optional<LocalDate> on,
        Optional<Named> person,
        Optional<Named> other,
        OptionalInt number,
        Optional<Grade> grade,
        String words,
        Due due) {

    /** Until when something is to be put right, and when it was. */
    public record Due(Optional<LocalDate> deadline, Optional<LocalDate> done) {

        public static Due none() {
            return new Due(Optional.empty(), Optional.empty());
        }
    }

    /** An entry of which only the step is known yet. */
    public static LifeEntry blank(UUID id, long version, Named meeting, LifeStep step) {
        return new LifeEntry(
                id,
                version,
                meeting,
                step,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                "",
                Due.none());
    }

    /** The same entry about these two. */
    public LifeEntry between(Optional<Named> one, Optional<Named> two) {
        return new LifeEntry(id, version, meeting, step, on, one, two, number, grade, words, due);
    }

    /** The same entry of a day. */
    public LifeEntry on(LocalDate day) {
        return new LifeEntry(id, version, meeting, step, Optional.of(day), person, other, number, grade, words, due);
    }

    /** The same entry with a grade for a member. */
    public LifeEntry graded(Named member, Grade given) {
        return new LifeEntry(
                id, version, meeting, step, on, Optional.of(member), other, number, Optional.of(given), words, due);
    }

    /** Whether it is about the same two, in the same order. */
    public boolean samePair(LifeEntry entry) {
        return person.map(Named::id).equals(entry.person.map(Named::id))
                && other.map(Named::id).equals(entry.other.map(Named::id));
    }

    /** How many characters were written, spaces not counted. */
    public int length() {
        return words.replaceAll("\\s", "").length();
    }

    /** In one line, for example "林知远→方予安 2024-01-05". */
    public String label() {
        String who = person.map(Named::name).orElse("")
                + other.map(o -> "→" + o.name()).orElse("");
        return step.title()
                + (who.isEmpty() ? "" : " " + who)
                + on.map(day -> " " + day).orElse("");
    }
}

package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 会议 of a branch, or 民主生活会 of the leading group.
 *
 * @param branch empty only for a meeting of the leading group
 * @param body   name of the leading group, for a meeting of it
 * @param group  党小组, for a 党小组会
 * @param reason why it was not held; with {@link MeetingState#NOT_HELD} only
 */
public record Meeting(
        UUID id,
        long version,
        Optional<Named> branch,
        String body,
        MeetingKind kind,
        String group,
        MeetingState state,
        String reason,
        Sitting sitting,
        Minutes minutes,
        Attendance attendance,
        Vote vote,
        Review review,
        String note) {

    /** A meeting of which only the id is known yet. */
    public static Meeting blank(UUID id, long version) {
        return new Meeting(
                id,
                version,
                Optional.empty(),
                "",
                MeetingKind.GENERAL,
                "",
                MeetingState.HELD,
                "",
                Sitting.none(),
                Minutes.none(),
                Attendance.none(),
                Vote.none(),
                Review.pending(),
                "");
    }

    public boolean held() {
        return state == MeetingState.HELD;
    }

    public Optional<LocalDate> on() {
        return sitting.on();
    }

    /** 所属年度: as told, else the year of the day. */
    public Optional<Integer> year() {
        return minutes.form().year().isPresent()
                ? Optional.of(minutes.form().year().getAsInt())
                : on().map(LocalDate::getYear);
    }

    /** Whose meeting it is. */
    public String holder() {
        return branch.map(Named::name).orElse(body);
    }

    /** For example "综合党支部 2024-05-08 支部党员大会". */
    public String label() {
        String of = group.isEmpty() ? "" : "(" + group + ")";
        return holder() + " " + on().map(LocalDate::toString).orElse("未填日期") + " " + kind.title() + of
                + (held() ? "" : "(未召开)");
    }
}

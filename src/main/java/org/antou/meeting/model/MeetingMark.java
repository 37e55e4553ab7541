package org.antou.meeting.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A meeting as the matrix counts it: no more of it than that, so that a year is quickly read. */
public record MeetingMark(
        UUID id,
        UUID branch,
        MeetingKind kind,
        String group,
        MeetingState state,
        String reason,
        LocalDate on,
        Optional<LocalDate> entered) {

    /** 补录: entered more than so many days after it was held. */
    public boolean late(int days) {
        return entered.filter(day -> ChronoUnit.DAYS.between(on, day) > days).isPresent();
    }

    public boolean held() {
        return state == MeetingState.HELD;
    }
}

package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and where.
 *
 * @param on      会议日期; of one that was not held, any day of the period it was owed in
 * @param from    开始时间, "09:00"; may be empty
 * @param to      结束时间; may be empty
 * @param entered 登记时间: the day on which it was put on record
 */
public record Sitting(Optional<LocalDate> on, String from, String to, String place, Optional<LocalDate> entered) {

    public static Sitting none() {
        return new Sitting(Optional.empty(), "", "", "", Optional.empty());
    }

    /** Whether both are at one time of one day; a meeting without times is at none. */
    public boolean overlaps(Sitting other) {
        return on.isPresent()
                && on.equals(other.on)
                && !from.isEmpty()
                && !other.from.isEmpty()
                && from.compareTo(other.end()) < 0
                && other.from.compareTo(end()) < 0;
    }

    /** Whether both are at one time and neither is a part of the other. */
    public boolean crosses(Sitting other) {
        int began = from.compareTo(other.from);
        int ended = end().compareTo(other.end());
        return overlaps(other) && !to.isEmpty() && !other.to.isEmpty() && began * ended > 0;
    }

    /** Without an end, a meeting takes at least the minute it began in. */
    private String end() {
        return to.isEmpty() ? from + "~" : to;
    }
}

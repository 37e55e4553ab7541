package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the half-monthly supervision of an issue amounts to.
 *
 * @param times 督查次数
 * @param last  最近督查日期
 * @param due   the last day on which the next one is in time; empty where there is none yet and the day of the feedback is not known
 */
public record Watch(int times, Optional<LocalDate> last, Optional<LocalDate> due) {

    static final Watch NONE = new Watch(0, Optional.empty(), Optional.empty());

    /**
     * @param feedback from when on it is supervised
     * @param days     how long after the last one, or after the feedback, the next is due
     */
    Watch since(Optional<LocalDate> feedback, int days) {
        Optional<LocalDate> from =
                Stream.concat(feedback.stream(), last.stream()).max(LocalDate::compareTo);
        return new Watch(times, last, from.map(day -> day.plusDays(days)));
    }
}

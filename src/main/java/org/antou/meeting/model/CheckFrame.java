package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.people.model.Branch;
import org.antou.text.calendar.WorkCalendar;

/**
 * What a check-up of records needs beside the records.
 *
 * @param on       the day on which it is made
 * @param branches every branch by its id
 * @param limits   numbers that an office may set
 * @param explained life meetings whose record says why they were held along with others (套开说明)
 */
public record CheckFrame(
        LocalDate on, Map<UUID, Branch> branches, WorkCalendar calendar, Limits limits, Set<UUID> explained) {

    /**
     * Numbers that an office may set.
     *
     * @param text     fewest characters of a record's text
     * @param lecture  the same of a 党课
     * @param lateDays from how many days on an entry is late (补录)
     * @param alike    from what share on texts are told to be alike, 0 to 1
     */
    public record Limits(int text, int lecture, int lateDays, double alike) {

        int least(MeetingKind kind) {
            return kind == MeetingKind.LECTURE ? lecture : text;
        }
    }

    Optional<Branch> branch(Meeting meeting) {
        return meeting.branch().map(named -> branches.get(named.id()));
    }
}

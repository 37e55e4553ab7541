package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import org.antou.register.Named;

/**
 * What was found by a day.
 *
 * @param lines  every gap that had begun, by section and name
 * @param doubts persons whose gaps can't be told whole
 */
public record GapReport(LocalDate on, List<GapLine> lines, List<Doubt> doubts) {

    public GapReport {
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }

    /**
     * @param why   what is missing
     * @param filed whether the person ever was
     */
    public record Doubt(Named person, String why, boolean filed) {}
}

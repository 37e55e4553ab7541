package org.antou.text.calendar;

import java.util.List;

/**
 * What was read from a file of holidays.
 *
 * @param plans  one per year, in order
 * @param faults what can't be read or can't be; a file with faults is not taken in
 * @param doubts what a person should look at before it is taken in
 */
public record PlanFile(List<YearPlan> plans, List<Fault> faults, List<String> doubts) {

    public PlanFile {
        plans = List.copyOf(plans);
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
    }

    /**
     * One line that is wrong.
     *
     * @param line counted from 1; 0 where it is about the whole file
     * @param text the line as it stands there
     * @param why  one plain sentence
     */
    public record Fault(int line, String text, String why) {}
}

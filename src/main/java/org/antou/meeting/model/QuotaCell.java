package org.antou.meeting.model;

/**
 * One period of a line.
 *
 * @param period from 1: month, quarter or the year
 * @param due    how many are owed in it; 0 where none are
 * @param held   how many were held in it
 * @param why    in words, why it is so
 */
public record QuotaCell(int period, State state, int due, int held, String why) {

    /** How a period stands. */
    public enum State {
        /** As many as are due. */
        HELD,
        /** Over, with too few. */
        HOLE,
        /** Over, with too few, and somebody put the reason on record (未召开). It stays missing. */
        EXPLAINED,
        /** Not over yet. */
        OPEN,
        /** Nothing is due: no such branch then, or the quota is not for it. */
        NOT_DUE
    }

    /** What counts of the meetings held. */
    public int kept() {
        return Math.min(due, held);
    }
}

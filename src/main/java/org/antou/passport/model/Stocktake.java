package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 盘点: one counting of a cabinet, or of all of them.
 *
 * @param cabinet  柜号; empty for every cabinet
 * @param finished the day on which it was finished; empty while it goes on
 * @param counts   what came of it; all 0 while it goes on
 */
public record Stocktake(
        UUID id,
        long version,
        String cabinet,
        LocalDate begun,
        String by,
        Optional<LocalDate> finished,
        String finishedBy,
        Counts counts,
        String note) {

    /** The register's key in {@link org.antou.register.RecordRef}. */
    public static final String REGISTER = "stocktake";

    /**
     * What came of it.
     *
     * @param expected  booklets that had to be there
     * @param seen      of these, those that were
     * @param missing   of these, those that were not
     * @param misplaced of those seen, those in another slot
     * @param surplus   what lay there and had not to
     */
    public record Counts(int expected, int seen, int missing, int misplaced, int surplus) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /** For example 应在 114 本,已点 112 本,未见 2 本,错位 1 本,多出 0 本. */
        public String told() {
            return "应在 " + expected + " 本,已点 " + seen + " 本,未见 " + missing + " 本,错位 " + misplaced + " 本,多出 " + surplus
                    + " 本";
        }
    }

    /** A柜, or 全部柜. */
    public String scope() {
        return cabinet.isEmpty() ? "全部柜" : new Place(cabinet, "").title();
    }
}

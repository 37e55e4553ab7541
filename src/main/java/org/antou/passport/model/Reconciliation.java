package org.antou.passport.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 年度核查: a comparison that was kept, with its counts; its lines are kept beside it.
 *
 * @param on     the day of the comparison
 * @param by     who kept it
 * @param source names of the files of the list
 */
public record Reconciliation(
        UUID id, long version, String title, LocalDate on, String by, String source, Counts counts, String note) {

    /** The register's key in {@link org.antou.register.RecordRef}; shown where the list is. */
    public static final String REGISTER = "listed.kept";

    /**
     * What was compared, and how much of it differs.
     *
     * @param staff   persons on staff
     * @param filed   persons on file
     * @param listed  rows of the list
     * @param custody booklets in the office's custody, lent ones among them
     * @param lines   lines that somebody has to look at
     */
    public record Counts(int staff, int filed, int listed, int custody, int lines) {

        /** For example 在职 160 人,备案 156 人,名单 130 行,在册证件 114 本,差异 16 条. */
        public String told() {
            return "在职 " + staff + " 人,备案 " + filed + " 人,名单 " + listed + " 行,在册证件 " + custody + " 本,差异 " + lines
                    + " 条";
        }
    }

    /** The counts of a comparison. */
    public static Counts counts(ReconcileRules.Sides sides, java.util.List<Difference> lines) {
        return new Counts(
                (int) sides.persons().stream()
                        .filter(p -> !p.standing().isGone())
                        .count(),
                (int) sides.filings().values().stream()
                        .filter(ExitFiling::files)
                        .count(),
                sides.listed().size(),
                (int) sides.documents().stream()
                        .filter(d -> d.state().hasSlot())
                        .count(),
                (int) ReconcileRules.different(lines));
    }
}

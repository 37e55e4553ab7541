package org.antou.ledger.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 问题清单、任务清单、责任清单、成效清单: views of one ledger, so that they can't differ in what they list. Each names the columns
 * that stand on it with their print width in mm.
 */
public enum LedgerList {
    ISSUES(
            "问题清单",
            List.of(
                    LedgerColumns.NUMBER,
                    LedgerColumns.ASPECT,
                    LedgerColumns.CONTENT,
                    LedgerColumns.MANIFESTATION,
                    LedgerColumns.CAUSE)),
    TASKS(
            "任务清单",
            List.of(
                    LedgerColumns.NUMBER,
                    LedgerColumns.CONTENT,
                    LedgerColumns.MEASURES,
                    LedgerColumns.GOAL,
                    LedgerColumns.REMEDY,
                    LedgerColumns.DEADLINE)),
    DUTIES(
            "责任清单",
            List.of(
                    LedgerColumns.NUMBER,
                    LedgerColumns.CONTENT,
                    LedgerColumns.LEADER,
                    LedgerColumns.SECTION,
                    LedgerColumns.SUPPORTING,
                    LedgerColumns.OWNER,
                    LedgerColumns.DEADLINE)),
    RESULTS(
            "成效清单",
            List.of(
                    LedgerColumns.NUMBER,
                    LedgerColumns.CONTENT,
                    LedgerColumns.PROGRESS,
                    LedgerColumns.INSTITUTIONS,
                    LedgerColumns.STATUS,
                    LedgerColumns.CLOSED));

    private static final Map<String, Integer> WIDTHS = Map.ofEntries(
            Map.entry(LedgerColumns.NUMBER, 12),
            Map.entry(LedgerColumns.ASPECT, 40),
            Map.entry(LedgerColumns.CONTENT, 80),
            Map.entry(LedgerColumns.MANIFESTATION, 70),
            Map.entry(LedgerColumns.CAUSE, 70),
            Map.entry(LedgerColumns.MEASURES, 90),
            Map.entry(LedgerColumns.GOAL, 45),
            Map.entry(LedgerColumns.REMEDY, 20),
            Map.entry(LedgerColumns.DEADLINE, 24),
            Map.entry(LedgerColumns.LEADER, 24),
            Map.entry(LedgerColumns.SECTION, 32),
            Map.entry(LedgerColumns.SUPPORTING, 36),
            Map.entry(LedgerColumns.OWNER, 24),
            Map.entry(LedgerColumns.PROGRESS, 100),
            Map.entry(LedgerColumns.INSTITUTIONS, 50),
            Map.entry(LedgerColumns.STATUS, 22),
            Map.entry(LedgerColumns.CLOSED, 14));

    private final String title;
    private final List<String> columns;

    LedgerList(String title, List<String> columns) {
        this.title = title;
        this.columns = columns;
    }

    public String title() {
        return title;
    }

    /** Keys of the columns from left to right. */
    public Stream<String> columns() {
        return columns.stream();
    }

    /** Wished print width of a column in mm. */
    public static int width(String column) {
        return WIDTHS.getOrDefault(column, 30);
    }
}

package org.antou.meeting.model;

/** What a month of the matrix says, on screen and paper. */
public final class MonthWords {

    private MonthWords() {}

    /** ✓ or the number of meetings, 欠, 未 (not held, with a reason), · (not over yet), — (not due); 补 for late entries. */
    public static String of(QuotaLine line, int month) {
        QuotaLine.MonthMarks marks = line.months().get(month - 1);
        QuotaCell cell = line.cellOf(month);
        if (marks.held() > 0) {
            return (marks.held() == 1 ? "✓" : String.valueOf(marks.held())) + (marks.late() > 0 ? "补" : "");
        }
        return switch (cell.state()) {
            case HOLE -> line.closes(month) ? "欠" : "";
            case EXPLAINED -> marks.marks().isEmpty() && !line.closes(month) ? "" : "未";
            case OPEN -> "·";
            case NOT_DUE -> "—";
            case HELD -> "";
        };
    }
}

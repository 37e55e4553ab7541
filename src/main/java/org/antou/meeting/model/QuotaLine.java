package org.antou.meeting.model;

import java.util.List;
import org.antou.people.model.Branch;

/**
 * One branch (or group of it) and one quota through a year.
 *
 * @param group  党小组; empty for the branch itself
 * @param exempt why the quota does not apply; an empty text where it does
 * @param cells  one per period of the quota
 * @param months twelve, each with the meetings of its month
 */
public record QuotaLine(
        int year,
        Branch branch,
        String group,
        QuotaRule rule,
        String exempt,
        List<QuotaCell> cells,
        List<MonthMarks> months) {

    public QuotaLine {
        cells = List.copyOf(cells);
        months = List.copyOf(months);
    }

    /** The meetings of one month, and how many of them were entered late. */
    public record MonthMarks(List<MeetingMark> marks, int late) {

        public MonthMarks {
            marks = List.copyOf(marks);
        }

        public int held() {
            return (int) marks.stream().filter(MeetingMark::held).count();
        }
    }

    /** The cell of a month, from 1 to 12. */
    public QuotaCell cellOf(int month) {
        return cells.get((month - 1) / rule.period().months());
    }

    /** Whether a month is the last of its period. */
    public boolean closes(int month) {
        return month % rule.period().months() == 0;
    }

    public int owed() {
        return cells.stream().mapToInt(QuotaCell::due).sum();
    }

    /** What counts: in each period at most what was due. */
    public int kept() {
        return cells.stream().mapToInt(QuotaCell::kept).sum();
    }

    /** Meetings held, those beyond the quota among them. */
    public int held() {
        return months.stream().mapToInt(MonthMarks::held).sum();
    }

    public int missing() {
        return cells.stream()
                .filter(cell -> cell.state() == QuotaCell.State.HOLE || cell.state() == QuotaCell.State.EXPLAINED)
                .mapToInt(cell -> cell.due() - cell.kept())
                .sum();
    }
}

package org.antou.ledger.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.ledger.model.Course;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Column;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** The ledger on paper: A4 on its side, the columns that have a print width, signatures under the table. */
public final class LedgerPrintout {

    private static final List<String> SIGNATURES = List.of("填表人", "审核人", "主要负责人(签字)", "日期");

    private LedgerPrintout() {}

    /**
     * @param unit       the office, for the headline; may be empty
     * @param marking    the marking line (内部资料); empty for none
     * @param inspection whose issues these are
     * @param issues     the rows in the order in which they are printed
     */
    public static Printout of(String unit, String marking, Inspection inspection, List<Issue> issues) {
        List<Column<Issue>> columns = LedgerColumns.ALL.all().stream()
                .filter(column -> column.width() > 0)
                .toList();
        return new Printout(
                title(unit, inspection),
                subtitle(inspection, issues),
                marking,
                true,
                columns.stream().map(PaperColumn::of).toList(),
                issues.stream().map(issue -> row(issue, columns)).toList(),
                SIGNATURES);
    }

    /** ×××关于×××反馈意见整改工作台账. */
    private static String title(String unit, Inspection inspection) {
        String whose = inspection.team().isBlank() ? inspection.title() : inspection.team();
        return unit + "关于" + whose + "反馈意见整改工作台账";
    }

    private static String subtitle(Inspection inspection, List<Issue> issues) {
        String fed = inspection
                .feedback()
                .map(date -> "反馈日期:" + ChineseDates.show(date) + "  ")
                .orElse("");
        LedgerStatistics counts = LedgerStatistics.of(issues);
        return fed + "共" + issues.size() + "条" + tallies(counts);
    }

    private static String tallies(LedgerStatistics counts) {
        String parts = Stream.of(Status.Tally.values())
                .filter(tally -> counts.of(tally) > 0)
                .map(tally -> tally.title() + counts.of(tally) + "条")
                .collect(Collectors.joining("、"));
        return parts.isEmpty() ? "" : ":" + parts;
    }

    private static PaperRow row(Issue issue, List<Column<Issue>> columns) {
        return new PaperRow(
                "第" + issue.number() + "条",
                columns.stream().map(column -> cell(column, issue)).toList());
    }

    /** A deadline that was moved is printed with the original one; an extension with who approved it, and why. */
    static String cell(Column<Issue> column, Issue issue) {
        String shown = column.show(issue);
        return column.key().equals(LedgerColumns.DEADLINE) ? shown + moved(issue.course()) : shown;
    }

    private static String moved(Course course) {
        List<Step> extensions = course.extensions();
        if (extensions.isEmpty()) {
            return course.original().map(date -> "\n(原定" + date + ",重新整改时改定)").orElse("");
        }
        Step last = extensions.get(extensions.size() - 1);
        String original = course.original().map(PartialDate::toString).orElse("未定");
        String approved = last.person().map(p -> p.name() + "批准").orElse("");
        return "\n(原定" + original + "," + approved + "延期:" + last.words() + ")";
    }
}

package org.antou.ledger.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.ledger.model.SupervisionGrid.Row;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Column;
import org.antou.register.Named;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** 半月督查表 on paper: A4 on its side, issues down, up to ten periods across, holes written out. */
public final class SupervisionPrintout {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int PERIOD = 12;

    private SupervisionPrintout() {}

    public static Printout of(String unit, Inspection inspection, List<Row> rows, List<Period> periods, LocalDate on) {
        long holes = rows.stream()
                .flatMap(row -> periods.stream().map(p -> row.marks().get(p.number() - 1)))
                .filter(mark -> mark == Mark.HOLE)
                .count();
        String span = periods.isEmpty()
                ? ""
                : ",第" + periods.get(0).number() + "期(" + periods.get(0).until() + ")至第"
                        + periods.get(periods.size() - 1).number() + "期("
                        + periods.get(periods.size() - 1).until() + ")";
        return new Printout(
                unit + inspection.title() + "反馈意见整改半月督查表",
                "截至" + ChineseDates.show(PartialDate.of(on)) + span + ",共" + rows.size() + "条问题,空缺" + holes
                        + "期。√已督查  缺:到期没有督查  待:本期还没有督查  —:不用督查",
                "",
                true,
                columns(periods),
                rows.stream().map(row -> row(row, periods)).toList(),
                List.of("督查人", "审核人", "日期"));
    }

    private static List<PaperColumn> columns(List<Period> periods) {
        List<PaperColumn> columns = new ArrayList<>(List.of(
                column("序号", 11),
                column("反馈问题", 70),
                column("牵头科室", 26),
                column("责任人", 17),
                column("状态", 22),
                column("空缺", 12)));
        periods.forEach(p -> columns.add(column(p.until().format(DAY), PERIOD)));
        return columns;
    }

    private static PaperColumn column(String title, int width) {
        return PaperColumn.of(Column.<Issue>text(title, title, i -> "").printed(width));
    }

    private static PaperRow row(Row row, List<Period> periods) {
        Issue issue = row.issue();
        List<String> cells = Stream.concat(
                        Stream.of(
                                String.valueOf(issue.number()),
                                issue.content(),
                                issue.section().map(Named::name).orElse(""),
                                issue.owner().map(Named::name).orElse(""),
                                issue.status().title(),
                                row.holes() == 0 ? "" : row.holes() + "期"),
                        periods.stream()
                                .map(p -> row.marks().get(p.number() - 1).sign()))
                .toList();
        return new PaperRow("第" + issue.number() + "条", cells);
    }
}

package org.antou.ledger.paper;

import java.time.LocalDate;
import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.LedgerPast.Difference;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 整改情况变化表: what differs from an earlier day, A4 on its side. */
public final class ChangesPrintout {

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("序号", 12, true),
            new PaperColumn("反馈问题", 60, false),
            new PaperColumn("变化项目", 24, true),
            new PaperColumn("原来", 75, false),
            new PaperColumn("现在", 75, false),
            new PaperColumn("经办人", 20, true));

    private ChangesPrintout() {}

    public static Printout of(
            String unit, Inspection inspection, List<Difference> differences, LocalDate from, LocalDate today) {
        return new Printout(
                unit + inspection.title() + "整改情况变化表",
                from + " 至 " + today + "  共 " + differences.size() + " 处",
                "",
                true,
                COLUMNS,
                differences.stream().map(ChangesPrintout::row).toList(),
                List.of());
    }

    private static PaperRow row(Difference d) {
        return new PaperRow(
                "第" + d.number() + "条",
                List.of(String.valueOf(d.number()), d.content(), d.field(), d.then(), d.now(), d.who()));
    }
}

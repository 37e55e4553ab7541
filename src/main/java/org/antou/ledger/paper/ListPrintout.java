package org.antou.ledger.paper;

import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerList;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Column;

/** One of the four lists on paper: A4 on its side, every issue of the ledger in its order. */
public final class ListPrintout {

    private ListPrintout() {}

    public static Printout of(String unit, Inspection inspection, List<Issue> issues, LedgerList list) {
        List<Column<Issue>> columns = list.columns().map(LedgerColumns.ALL::get).toList();
        return new Printout(
                unit + inspection.title() + "反馈意见整改" + list.title(),
                "共" + issues.size() + "条",
                "",
                true,
                columns.stream()
                        .map(c -> PaperColumn.of(c.printed(LedgerList.width(c.key()))))
                        .toList(),
                issues.stream()
                        .map(issue -> new PaperRow(
                                "第" + issue.number() + "条",
                                columns.stream()
                                        .map(c -> LedgerPrintout.cell(c, issue))
                                        .toList()))
                        .toList(),
                List.of("填表人", "审核人", "日期"));
    }
}

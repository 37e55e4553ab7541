package org.antou.ledger.paper;

import java.time.LocalDate;
import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Reconciliation;
import org.antou.ledger.model.Reconciliation.Kind;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 台账与清单对账表 on paper: A4 on its side, a line a difference. */
public final class ReconciliationPrintout {

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("结果", 20, true),
            new PaperColumn("序号", 12, true),
            new PaperColumn("项目", 24, true),
            new PaperColumn("台账", 105, false),
            new PaperColumn("清单", 105, false));

    private ReconciliationPrintout() {}

    /** @param list the outside list's file name */
    public static Printout of(Inspection inspection, String list, Reconciliation found, LocalDate on) {
        return new Printout(
                inspection.title() + "台账与清单对账表",
                "清单:" + list + "  " + told(found) + "  " + on,
                "",
                true,
                COLUMNS,
                found.lines().stream().map(ReconciliationPrintout::row).toList(),
                List.of("核对人", "日期"));
    }

    /** 一致 38,只在台账 1,只在清单 0,内容不同 1. */
    public static String told(Reconciliation found) {
        StringBuilder text = new StringBuilder("一致 ").append(found.same());
        for (Kind kind : Kind.values()) {
            text.append(",").append(kind.title()).append(' ').append(found.count(kind));
        }
        return text.toString();
    }

    private static PaperRow row(Reconciliation.Line line) {
        String number = line.number() == 0 ? "" : String.valueOf(line.number());
        return new PaperRow(
                "第" + number + "条", List.of(line.kind().title(), number, line.field(), line.here(), line.there()));
    }
}

package org.antou.ledger.paper;

import java.time.LocalDate;
import java.util.List;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionColumns;
import org.antou.ledger.model.SanctionTotals;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** 四种形态登记表 on paper: A4 on its side, the totals under the title. */
public final class SanctionPrintout {

    private SanctionPrintout() {}

    public static Printout of(String unit, List<Sanction> sanctions, LocalDate on) {
        return new Printout(
                unit + "运用监督执纪四种形态登记表",
                "截至" + ChineseDates.show(PartialDate.of(on)) + "," + new SanctionTotals(sanctions).line(),
                "",
                true,
                SanctionColumns.ALL.all().stream().map(PaperColumn::of).toList(),
                sanctions.stream()
                        .map(s -> new PaperRow(
                                s.on().toString(),
                                SanctionColumns.ALL.all().stream()
                                        .map(c -> c.show(s))
                                        .toList()))
                        .toList(),
                List.of("填表人", "审核人", "日期"));
    }
}

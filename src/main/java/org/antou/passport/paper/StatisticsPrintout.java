package org.antou.passport.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.passport.model.DocumentCounts;
import org.antou.passport.model.DocumentKind;
import org.antou.passport.model.PassportFigures;

/** 证件统计表 on paper: A4 on its side, kind by state, the whole first and then by office. */
public final class StatisticsPrintout {

    private static final int OFFICE = 40;
    private static final int KIND = 36;
    private static final int COUNT = 20;

    private StatisticsPrintout() {}

    public static Printout of(String unit, PassportFigures figures) {
        List<PaperColumn> columns =
                new ArrayList<>(List.of(new PaperColumn("科室", OFFICE, false), new PaperColumn("证件种类", KIND, false)));
        DocumentCounts.states()
                .forEach(state -> columns.add(new PaperColumn(DocumentCounts.state(state), COUNT, true)));
        List<PaperRow> rows = new ArrayList<>(rows("全部", figures.all()));
        figures.offices().forEach(office -> rows.addAll(rows(office.title(), office)));
        return new Printout(unit + "因私出国(境)证件统计表", told(figures), "", true, columns, rows, List.of("填表人", "审核人", "日期"));
    }

    private static String told(PassportFigures figures) {
        return "截至 " + figures.on() + "  备案在册 " + figures.filed() + " 人;有效证件 " + figures.valid() + " 本("
                + figures.holders() + " 人持有,人均 " + figures.perPerson() + " 本);借出未还 " + figures.out() + " 本,其中逾期 "
                + figures.overdue() + " 本";
    }

    private static List<PaperRow> rows(String title, DocumentCounts counts) {
        List<PaperRow> rows = new ArrayList<>();
        for (Optional<DocumentKind> kind : DocumentCounts.kinds()) {
            List<String> cells = new ArrayList<>(List.of(rows.isEmpty() ? title : "", DocumentCounts.kind(kind)));
            DocumentCounts.states().forEach(state -> cells.add(String.valueOf(counts.count(kind, state))));
            rows.add(new PaperRow(title + " " + DocumentCounts.kind(kind), cells));
        }
        return rows;
    }
}

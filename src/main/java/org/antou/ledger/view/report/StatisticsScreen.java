package org.antou.ledger.view.report;

import java.time.LocalDate;
import java.util.List;
import org.antou.ledger.model.Figure;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.paper.StatisticsPrintout;
import org.antou.ui.Icons;

/** 统计: the numbers of the chosen inspection; each leads to the rows behind it, all of them to paper. */
final class StatisticsScreen {

    private StatisticsScreen() {}

    static void open(ReportPlace place) {
        LocalDate on = place.today();
        place.read(source -> show(place, source, place.reports().figures(source.issues(), on), on));
    }

    private static void show(ReportPlace place, NoticeSource source, List<Figure> figures, LocalDate on) {
        String unit = place.reports().office().unit();
        FigureCards cards = new FigureCards(figures, place.screens()::rows);
        ReportFrame frame = new ReportFrame(
                "统计 · " + source.inspection().title(),
                place.screens()::back,
                cards.node(),
                ReportFrame.button(
                        "打印统计表…",
                        Icons.PRINT,
                        () -> place.papers().preview(StatisticsPrintout.of(unit, source.inspection(), figures, on))));
        place.show(frame);
        frame.focus();
    }
}

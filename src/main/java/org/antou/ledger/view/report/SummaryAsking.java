package org.antou.ledger.view.report;

import java.time.LocalDate;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.paper.LeaderSummary;
import org.antou.paper.Printout;

/** 领导一页纸: asks for a day and shows the summary of it, as the ledger stood then. */
final class SummaryAsking {

    private SummaryAsking() {}

    static void open(ReportPlace place) {
        new DayDialog(place)
                .ask("领导一页纸", "截至哪一天", place.today())
                .ifPresent(day -> place.work()
                        .jobs()
                        .run(
                                "写一页纸",
                                job -> page(place, day),
                                place.papers()::preview,
                                place.work().dialogs()::problem));
    }

    private static Printout page(ReportPlace place, LocalDate day) {
        Inspection inspection = place.reports().inspection(place.screens().chosen());
        return LeaderSummary.of(
                place.reports().office().unit(),
                inspection,
                place.reports().asOf(inspection, day, place.work().clock().getZone()),
                day);
    }
}

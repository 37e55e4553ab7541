package org.antou.ledger.view.report;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.NoticeSource;
import org.antou.register.view.Workplace;

/** What every screen of this package is handed. */
public record ReportPlace(Workplace work, LedgerReports reports, Papers papers, Screens screens) {

    public LocalDate today() {
        return LocalDate.ofInstant(work.clock().instant(), work.clock().getZone());
    }

    /** Shows a screen over the desk; F1 opens its page of the handbook. */
    void show(ReportFrame frame) {
        frame.onHelp(() -> work.navigator().help("report"));
        screens.show(frame.node());
    }

    /** Reads the chosen inspection with everything in it, beside the window. */
    void read(Consumer<NoticeSource> then) {
        work.jobs()
                .run(
                        "读取台账",
                        job -> {
                            Inspection inspection = reports.inspection(screens.chosen());
                            return reports.source(inspection);
                        },
                        then,
                        work.dialogs()::problem);
    }
}

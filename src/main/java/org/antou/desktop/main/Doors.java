package org.antou.desktop.main;

import java.util.List;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.LedgerDoors;
import org.antou.ledger.view.LedgerPrinting;
import org.antou.ledger.view.report.Papers;
import org.antou.register.view.Workplace;

/** The ledger's neighbours: paper. */
final class Doors implements LedgerDoors {

    private final LedgerPrinting printing;
    private final Desk desk;
    private final Papers papers;

    Doors(Workplace place, Desk desk, Window owner) {
        this.desk = desk;
        this.papers = new PreviewedPapers(place, owner);
        this.printing = new LedgerPrinting(place, desk.office(), () -> owner);
    }

    @Override
    public void print(Inspection inspection, List<Issue> issues) {
        printing.print(inspection, issues);
    }

    @Override
    public LedgerReports reports() {
        return desk.ledgerReports();
    }

    @Override
    public Papers papers() {
        return papers;
    }
}

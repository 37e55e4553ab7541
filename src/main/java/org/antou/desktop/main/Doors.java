package org.antou.desktop.main;

import java.util.List;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.LedgerDoors;
import org.antou.ledger.view.LedgerPrinting;
import org.antou.register.view.Workplace;

/** The ledger's neighbours: paper. */
final class Doors implements LedgerDoors {

    private final LedgerPrinting printing;

    Doors(Workplace place, Desk desk, Window owner) {
        this.printing = new LedgerPrinting(place, desk.office(), () -> owner);
    }

    @Override
    public void print(Inspection inspection, List<Issue> issues) {
        printing.print(inspection, issues);
    }
}

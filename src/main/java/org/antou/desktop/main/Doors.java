package org.antou.desktop.main;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.ledger.IssueTexts;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.LedgerDoors;
import org.antou.ledger.view.LedgerPrinting;
import org.antou.ledger.view.report.Papers;
import org.antou.ledger.view.urging.UrgingDialog;
import org.antou.letter.view.KeptPapers;
import org.antou.likeness.view.LikenessGate;
import org.antou.register.port.SheetPort;
import org.antou.register.view.SaveGate;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.SheetExports;

/** The ledger's neighbours: paper and workbooks. */
final class Doors implements LedgerDoors {

    private final LedgerPrinting printing;
    private final Desk desk;
    private final Papers papers;
    private final SheetExports exports;
    private final SheetPort<Issue> sheet;
    private final SaveGate<Issue> gate;
    private final UrgingDialog urging;

    Doors(Workplace place, Desk desk, Window owner) {
        this.desk = desk;
        this.papers = new PreviewedPapers(place, owner);
        this.printing = new LedgerPrinting(place, desk.office(), () -> owner);
        this.exports = new SheetExports(place);
        this.sheet = desk.ledgerRegister().sheet();
        this.gate = new LikenessGate<>(place, desk.likenesses(), IssueTexts::of);
        this.urging = new UrgingDialog(place, desk.ledgerLetters(), new KeptPapers(place, desk.letters(), () -> owner));
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

    @Override
    public void export(ShownTable<Issue> shown) {
        exports.begin(sheet, Optional.of(shown));
    }

    @Override
    public void urge(List<UUID> issues) {
        urging.open(issues);
    }

    @Override
    public SaveGate<Issue> beforeSaving() {
        return gate;
    }
}

package org.antou.desktop.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.paper.Labels;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.paper.view.PrintPreview;
import org.antou.passport.model.Difference;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.Stocktake;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.view.DocumentTab;
import org.antou.passport.view.FilingTab;
import org.antou.passport.view.GapTab;
import org.antou.passport.view.LoanTab;
import org.antou.passport.view.PassportPlace;
import org.antou.passport.view.ReconcileTab;
import org.antou.passport.view.StatisticsTab;
import org.antou.passport.view.StocktakeTab;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.port.SheetPort;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.SheetExports;
import org.antou.ui.Icons;

/** The tabs of documents, filings and loans, and their neighbours: paper, workbooks, the files beside them. */
record PassportDoors(
        DocumentTab documents,
        LoanTab loans,
        FilingTab filings,
        ReconcileTab reconciling,
        GapTab gaps,
        StatisticsTab statistics,
        StocktakeTab counting,
        Map<String, Runnable> exports) {

    private static final String HELP = "passport";
    private static final String BOOK = "book.";

    /** @param importing brings a workbook into a register */
    static PassportDoors of(Desk desk, Workplace place, Window owner, Consumer<SheetPort<?>> importing) {
        PassportPlace passports = new PassportPlace(place, desk.passports(), desk.office(), new Papers(place, owner));
        DocumentTab documents = new DocumentTab(
                passports,
                List.of(
                        new DocumentTab.Way("登记备案", Icons.LETTER, () -> show(place, ExitFiling.REGISTER)),
                        new DocumentTab.Way("真空期", Icons.CALENDAR, () -> show(place, GapLine.REGISTER)),
                        new DocumentTab.Way("证件统计", Icons.REPORT, () -> show(place, StatisticsTab.KEY)),
                        new DocumentTab.Way("保管登记簿(续打)", Icons.BOOK, () -> show(place, BOOK + TravelDocument.REGISTER)),
                        new DocumentTab.Way("领用归还登记簿(续打)", Icons.BOOK, () -> show(place, BOOK + DocumentLoan.REGISTER)),
                        new DocumentTab.Way("三方比对", Icons.CHECK, () -> show(place, ListedDocument.REGISTER)),
                        new DocumentTab.Way("盘点", Icons.COUNT, () -> show(place, Stocktake.REGISTER))));
        LoanTab loans = new LoanTab(passports);
        FilingTab filings = new FilingTab(passports);
        Files files = new Files(desk, place);
        documents.files(files.pane(), files.past());
        loans.files(files.pane(), files.past());
        filings.files(files.pane(), files.past());
        SheetExports out = new SheetExports(place);
        Map<String, Runnable> exports = Map.of(
                documents.tab().key(),
                        documents.exportTo(shown -> out.begin(desk.passports().documentSheet(), Optional.of(shown))),
                loans.tab().key(),
                        loans.exportTo(shown -> out.begin(desk.passports().loanSheet(), Optional.of(shown))),
                filings.tab().key(),
                        filings.exportTo(shown -> out.begin(desk.passports().filingSheet(), Optional.of(shown))));
        ReconcileTab reconciling = new ReconcileTab(passports, new ReconcileTab.Doors() {
            @Override
            public void bringIn(SheetPort<?> list) {
                importing.accept(list);
            }

            @Override
            public void export(SheetPort<Difference> lines, ShownTable<Difference> shown) {
                out.begin(lines, Optional.of(shown));
            }
        });
        GapTab gaps = new GapTab(passports, (lines, shown) -> out.begin(lines, Optional.of(shown)));
        StatisticsTab statistics = new StatisticsTab(passports, new Behind(place, documents, loans, filings, gaps));
        StocktakeTab counting = new StocktakeTab(passports);
        return new PassportDoors(documents, loans, filings, reconciling, gaps, statistics, counting, exports);
    }

    /** Shows a place of this room, none of its records. */
    private static void show(Workplace place, String register) {
        place.navigator().open(new RecordRef(register, new UUID(0, 0)));
    }

    /** What the rail shows. */
    List<Spot> spots() {
        return List.of(Spot.of(documents.tab(), Icons.PASSPORT, HELP), Spot.of(loans.tab(), Icons.LEND, HELP));
    }

    /** What is reached from there. */
    List<Spot> others() {
        return List.of(
                Spot.of(filings.tab(), Icons.LETTER, HELP),
                Spot.of(reconciling, Icons.CHECK, HELP),
                Spot.of(gaps, Icons.CALENDAR, HELP),
                Spot.of(statistics, Icons.REPORT, HELP),
                Spot.of(counting, Icons.COUNT, HELP));
    }

    /** The rows behind the numbers of the statistics. */
    private record Behind(Workplace place, DocumentTab tab, LoanTab lending, FilingTab filing, GapTab gap)
            implements StatisticsTab.Rows {

        @Override
        public void documents(Filter filter) {
            show(place, TravelDocument.REGISTER);
            tab.show(filter);
        }

        @Override
        public void loans(Filter filter) {
            show(place, DocumentLoan.REGISTER);
            lending.show(filter);
        }

        @Override
        public void gaps(Filter filter) {
            show(place, GapLine.REGISTER);
            gap.show(filter);
        }

        @Override
        public void filings() {
            show(place, ExitFiling.REGISTER);
            filing.showOnFile();
        }
    }

    private record Papers(Workplace place, Window owner) implements PassportPlace.Papers {

        @Override
        public void preview(Printout printout) {
            new PrintPreview(place.jobs(), owner).show(printout);
        }

        @Override
        public void preview(Labels labels) {
            new PrintPreview(place.jobs(), owner).show(labels);
        }

        @Override
        public void preview(Sheets sheets) {
            new PrintPreview(place.jobs(), owner).show(sheets);
        }
    }
}

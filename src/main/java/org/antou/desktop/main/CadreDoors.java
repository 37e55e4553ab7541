package org.antou.desktop.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.view.CadrePlace;
import org.antou.cadre.view.CheckTab;
import org.antou.cadre.view.GatedTab;
import org.antou.ledger.LedgerRegister;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.paper.view.PrintPreview;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.port.RegisterPort;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.SheetExports;
import org.antou.ui.Icons;
import org.antou.ui.PickerSource;

/** The tabs of personnel files, all of them behind one gate: paper, workbooks, the files beside them. */
record CadreDoors(CheckTab checks, GatedTab gated, Map<String, Runnable> exports, WatchDoors watches) {

    private static final String HELP = "cadre";

    static CadreDoors of(Desk desk, Workplace place, Window owner) {
        CheckTab checks = new CheckTab(new CadrePlace(
                place, desk.cadres(), desk.forms(), desk.office(), new Issues(desk.ports()), new Papers(place, owner)));
        Files files = new Files(desk, place);
        checks.files(files.pane(), files.past());
        WatchDoors watches = WatchDoors.of(desk, place, new Papers(place, owner));
        checks.tools(watches.ways());
        SheetExports out = new SheetExports(place);
        Runnable export = checks.exportTo(shown -> out.begin(desk.cadres().checkSheet(), Optional.of(shown)));
        return new CadreDoors(
                checks,
                new GatedTab(place, desk.cadres().gate(), checks, checks::leave),
                Map.of(
                        FileCheck.REGISTER,
                        () -> asking(desk, place, export),
                        FileEvidence.REGISTER,
                        () -> asking(
                                desk,
                                place,
                                () -> checks.looked(
                                        () -> out.begin(desk.cadres().evidenceSheet(), Optional.empty())))),
                watches);
    }

    /** The menu is there while the register is off; it says so then. */
    private static void asking(Desk desk, Workplace place, Runnable export) {
        try {
            desk.cadres().gate().require();
            export.run();
        } catch (Problem.Expected off) {
            place.dialogs().problem(off);
        }
    }

    /** What the rail shows. */
    List<Spot> spots() {
        return List.of(Spot.of(gated, Icons.ARCHIVE, HELP));
    }

    /** Finds issues of the ledger, which this register may point at and does not know. */
    private record Issues(List<RegisterPort> ports) implements PickerSource<Named> {

        private static final int MOST = 30;

        @Override
        public List<Named> search(String typed) {
            return ports.stream()
                    .filter(port -> port.key().equals(LedgerRegister.KEY))
                    .flatMap(port -> port.search(typed.isBlank() ? "1" : typed, MOST).stream())
                    .map(hit -> new Named(hit.ref().id(), hit.title()))
                    .toList();
        }

        @Override
        public boolean makes(String typed) {
            return false;
        }

        @Override
        public Named create(String name) {
            throw new UnsupportedOperationException("issues are entered in the ledger");
        }

        @Override
        public String name(Named issue) {
            return issue.name();
        }
    }

    private record Papers(Workplace place, Window owner) implements CadrePlace.Papers {

        @Override
        public void preview(Printout printout) {
            new PrintPreview(place.jobs(), owner).show(printout);
        }

        @Override
        public void preview(Sheets sheets) {
            new PrintPreview(place.jobs(), owner).show(sheets);
        }
    }
}

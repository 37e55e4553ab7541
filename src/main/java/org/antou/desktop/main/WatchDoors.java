package org.antou.desktop.main;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.antou.app.Desk;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.post.PostLine;
import org.antou.cadre.model.service.GrassrootsService;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.view.CadrePlace;
import org.antou.cadre.view.GatedTab;
import org.antou.cadre.view.watch.FileLoanTab;
import org.antou.cadre.view.watch.PostTab;
import org.antou.cadre.view.watch.ServiceTab;
import org.antou.cadre.view.watch.TrialTab;
import org.antou.cadre.view.watch.WatchPlace;
import org.antou.cadre.watch.WatchRegister;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.Workplace;
import org.antou.sheet.view.SheetExports;
import org.antou.ui.Icons;

/** The tabs of 试用期, 岗位, 服务年限 and 查借阅, each behind the gate of the file register. */
record WatchDoors(
        Workplace place, Desk desk, List<RegisterTab> tabs, FileLoanTab lending, Map<String, Runnable> exports) {

    private static final String HELP = "cadre";

    static WatchDoors of(Desk desk, Workplace place, CadrePlace.Papers papers) {
        WatchRegister register = desk.watches();
        WatchPlace watches = new WatchPlace(place, register, desk.office(), papers);
        SheetExports out = new SheetExports(place);
        Files files = new Files(desk, place);
        TrialTab trials = new TrialTab(watches);
        ServiceTab services = new ServiceTab(watches);
        FileLoanTab loans = new FileLoanTab(watches);
        PostTab posts = new PostTab(watches, (sheet, shown) -> out.begin(sheet, Optional.of(shown)));
        trials.files(files.pane(), files.past());
        services.files(files.pane(), files.past());
        loans.files(files.pane(), files.past());
        Map<String, Runnable> exports = Map.of(
                TrialAppointment.REGISTER,
                        trials.exportTo(shown -> out.begin(register.trialSheet(), Optional.of(shown))),
                GrassrootsService.REGISTER,
                        services.exportTo(shown -> out.begin(register.serviceSheet(), Optional.of(shown))),
                FileLoan.REGISTER, loans.exportTo(shown -> out.begin(register.loanSheet(), Optional.of(shown))));
        return new WatchDoors(place, desk, List.of(trials.tab(), posts, services.tab(), loans.tab()), loans, exports);
    }

    /** What is reached from the place of personnel files. */
    List<Spot> others() {
        return tabs.stream()
                .map(tab -> Spot.of(new GatedTab(place, desk.watches().gate(), tab), icon(tab.key()), HELP))
                .toList();
    }

    private static Icons icon(String key) {
        return switch (key) {
            case FileLoan.REGISTER -> Icons.LEND;
            case PostLine.REGISTER -> Icons.PEOPLE;
            default -> Icons.CALENDAR;
        };
    }

    /** The ways there, as a button of the place of personnel files. */
    MenuButton ways() {
        MenuButton ways = new MenuButton("名单和查借阅", Icons.VIEWS.node());
        tabs.forEach(tab -> ways.getItems().add(way(tab.title(), tab.key())));
        ways.getItems().add(way("查(借)阅登记簿(续打)", "book." + FileLoan.REGISTER));
        ways.setId("file-ways");
        return ways;
    }

    private MenuItem way(String title, String register) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(e -> place.navigator().open(new RecordRef(register, new UUID(0, 0))));
        return item;
    }
}

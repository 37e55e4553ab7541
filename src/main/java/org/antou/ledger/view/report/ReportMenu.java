package org.antou.ledger.view.report;

import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.LedgerList;
import org.antou.ledger.paper.ListPrintout;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 报告与统计: everything that is written from the ledger, behind one button. */
public final class ReportMenu {

    /** The ledger's bound books, wherever the window has them. */
    private static final RecordRef BOOK = new RecordRef("book." + LedgerRegister.KEY, new UUID(0, 0));

    private static final RecordRef REPEATED = new RecordRef("repeated", new UUID(0, 0));

    private final MenuButton button = new MenuButton("报告与统计", Icons.REPORT.node());

    public ReportMenu(ReportPlace place) {
        button.setId("ledger-reports");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems()
                .setAll(
                        item("写通报或报告(Word)…", () -> NoticeScreen.open(place)),
                        new SeparatorMenuItem(),
                        lists(place),
                        item("登记簿(续打)…", () -> place.work().navigator().open(BOOK)),
                        item("与外来清单对账…", () -> ReconcileScreen.open(place)),
                        item("查重复文本…", () -> place.work().navigator().open(REPEATED)),
                        new SeparatorMenuItem(),
                        item("统计…", () -> StatisticsScreen.open(place)),
                        item("变化情况…", () -> ChangesScreen.open(place)),
                        item("领导一页纸…", () -> SummaryAsking.open(place)));
        if (place.work().session().role().covers(Role.CLERK)) {
            button.getItems().addAll(new SeparatorMenuItem(), item("迎检包…", () -> PackAsking.open(place)));
        }
    }

    public Node node() {
        return button;
    }

    /** The four lists are printed apart, all of them from the one ledger. */
    private static Menu lists(ReportPlace place) {
        Menu menu = new Menu("打印清单");
        for (LedgerList list : LedgerList.values()) {
            menu.getItems()
                    .add(item(
                            list.title() + "…",
                            () -> place.read(source -> place.papers()
                                    .preview(ListPrintout.of(
                                            place.reports().office().unit(),
                                            source.inspection(),
                                            source.issues(),
                                            list)))));
        }
        return menu;
    }

    private static MenuItem item(String title, Runnable run) {
        MenuItem item = new MenuItem(title);
        item.setOnAction(e -> run.run());
        return item;
    }
}

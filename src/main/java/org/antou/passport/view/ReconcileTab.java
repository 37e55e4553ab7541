package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.passport.Reconciliations.Compared;
import org.antou.passport.model.Difference;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.model.Reconciliation;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.DifferencePrintout;
import org.antou.people.People;
import org.antou.register.RecordRef;
import org.antou.register.port.SheetPort;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.ShownTable;
import org.antou.register.view.TableAction;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 三方比对: the list of the authorities against staff, filings and cabinet, line by line; and the years that were kept. */
public final class ReconcileTab implements RegisterTab {

    /** Ways out of the room: workbooks in and out. */
    public interface Doors {

        /** Brings a list in, in the place of the one that is there or beside it. */
        void bringIn(SheetPort<?> list);

        void export(SheetPort<Difference> lines, ShownTable<Difference> shown);
    }

    private final PassportPlace place;
    private final Doors doors;
    private final ShownDifferences shown = new ShownDifferences();
    private final RegisterTable<Difference> table;
    private final ReconcileSteps steps;
    private final Label facts = label("desk-facts");
    private final Label chosen = label("desk-facts");
    private final HBox banner = new HBox();
    private final BorderPane root = new BorderPane();
    /** What was asked for last is shown, whichever is read first. */
    private int asked;

    public ReconcileTab(PassportPlace place, Doors doors) {
        this.place = place;
        this.doors = doors;
        this.steps = new ReconcileSteps(place, this::shown, this::show);
        this.table = new RegisterTable<>(place.work(), ReconcileViews.table(shown, this::bringIn));
        table.onOpen(this::openRecord);
        table.onSelection(ids -> chosen.setText(shown.some(List.copyOf(ids)).stream()
                .limit(1)
                .map(ReconcileTab::told)
                .findFirst()
                .orElse("")));
        table.actions(List.of(
                new TableAction(
                        "打开证件或人员", Icons.NEXT, ids -> ids.stream().findFirst().ifPresent(this::openRecord)),
                new TableAction(
                        "打开人员", Icons.PEOPLE, ids -> ids.stream().findFirst().ifPresent(this::openPerson)),
                new TableAction("指明人员…", Icons.ACCOUNT, ids -> steps.identify(shown.some(List.copyOf(ids))))));
        facts.setId("reconcile-facts");
        chosen.setId("reconcile-chosen");
        assemble();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static String told(Difference line) {
        return line.name() + ":" + line.outcome().title()
                + (line.word().isEmpty() ? "" : "(" + line.word() + ")")
                + (line.outcome().advice().isEmpty()
                        ? "。"
                        : "。" + line.outcome().advice());
    }

    private void assemble() {
        boolean clerk = place.session().role().covers(Role.CLERK);
        Label title = new Label(title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox();
        tools.getStyleClass().add("desk-tools");
        if (clerk) {
            tools.getChildren()
                    .addAll(
                            tool("导入名单…", "reconcile-import", Icons.IMPORT, this::bringIn),
                            tool("指明人员…", "reconcile-identify", Icons.ACCOUNT, () -> steps.identify(chosen())));
        }
        tools.getChildren()
                .addAll(
                        tool("打印差异表…", "reconcile-print", Icons.PRINT, this::print),
                        tool("导出表格…", "reconcile-export", Icons.EXPORT, this::export),
                        tool("历次核查…", "reconcile-past", Icons.HISTORY, steps::past));
        if (clerk) {
            tools.getChildren()
                    .add(tool(
                            "存为年度核查…",
                            "reconcile-keep",
                            Icons.SAVE,
                            () -> shown.compared().ifPresent(steps::keep)));
        }
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        banner.getStyleClass().add("desk-banner");
        root.setTop(new VBox(head, banner, facts));
        root.setCenter(table.node());
        root.setBottom(chosen);
        root.getStyleClass().add("register-desk");
        banner(Optional.empty());
    }

    private static Button tool(String title, String id, Icons icon, Runnable run) {
        Button button = RegisterDesk.button(title, icon, run);
        button.setId(id);
        return button;
    }

    private void banner(Optional<Reconciliation> kept) {
        banner.setVisible(kept.isPresent());
        banner.setManaged(kept.isPresent());
        kept.ifPresent(k -> {
            Label what = label("desk-facts");
            what.setText("现在看的是存下的“" + k.title() + "”(" + k.on() + "," + k.by() + ",名单:" + k.source() + ")"
                    + (k.note().isEmpty() ? "" : " 备注:" + k.note()));
            HBox.setHgrow(what, Priority.ALWAYS);
            banner.getChildren().setAll(what, RegisterDesk.button("回到现在的比对", Icons.BACK, this::shown));
        });
    }

    private List<Difference> chosen() {
        ShownTable<Difference> seen = table.shownTable();
        return shown.some(seen.chosen());
    }

    private void show(Compared compared) {
        shown.show(compared);
        banner(compared.kept());
        facts.setText(facts(compared));
        table.reload();
    }

    private static String facts(Compared compared) {
        String told = compared.counts().told() + "。";
        return compared.lines().isEmpty() || compared.kept().isPresent()
                ? told
                : told + "名单:" + compared.source() + ";比对日期 " + compared.on()
                        + "。改了台账或人员,回到这一页就重新比对。导入时退回的行不在名单里,那些证件会列成“台账有、名单无”。";
    }

    private void bringIn() {
        steps.makeRoom(() -> doors.bringIn(place.register().listedSheet()));
    }

    private void print() {
        shown.compared().ifPresent(compared -> {
            List<Difference> lines = shown.some(table.shown());
            place.work()
                    .jobs()
                    .run(
                            "准备打印",
                            job -> DifferencePrintout.of(place.unit(), compared, lines),
                            place.papers()::preview,
                            place.work().dialogs()::problem);
        });
    }

    private void export() {
        doors.export(place.register().differenceSheet(shown), table.shownTable());
    }

    private void openRecord(UUID id) {
        shown.find(id)
                .ifPresent(line -> line.document()
                        .ifPresentOrElse(
                                document ->
                                        place.work().navigator().open(new RecordRef(TravelDocument.REGISTER, document)),
                                () -> openPerson(id)));
    }

    private void openPerson(UUID id) {
        shown.find(id)
                .ifPresent(line -> line.person()
                        .ifPresentOrElse(
                                person -> place.work().navigator().open(new RecordRef(People.PERSON, person)),
                                () -> place.work().navigator().status("这一行在本单位没有对应的证件和人员。")));
    }

    @Override
    public String key() {
        return ListedDocument.REGISTER;
    }

    @Override
    public String title() {
        return "三方比对";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        int mine = ++asked;
        place.work()
                .jobs()
                .run(
                        "三方比对",
                        job -> place.register().reconciliations().now(),
                        now -> {
                            if (mine == asked) {
                                show(now);
                            }
                        },
                        place.work().dialogs()::problem);
    }

    @Override
    public void open(RecordRef ref) {
        if (ref.register().equals(Reconciliation.REGISTER)) {
            asked++;
            steps.open(ref.id());
        } else if (!ref.id().equals(new UUID(0, 0))) {
            table.reveal(ref.id());
        }
    }
}

package org.antou.passport.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.antou.passport.GapSource;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.passport.model.PersonDays;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.GapPrintout;
import org.antou.people.People;
import org.antou.register.Filter;
import org.antou.register.RecordRef;
import org.antou.register.port.SheetPort;
import org.antou.register.view.RegisterDesk;
import org.antou.register.view.RegisterTab;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.ShownTable;
import org.antou.register.view.TableAction;
import org.antou.task.Lane;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;

/** 真空期: every gap in a list, and below it the days of the person of the selected one as a picture. */
public final class GapTab implements RegisterTab {

    private static final double DIVIDER = 0.44;
    private static final int NAMED = 30;

    private final PassportPlace place;
    private final GapSource source;
    private final RegisterTable<GapLine> table;
    private final BiConsumer<SheetPort<GapLine>, ShownTable<GapLine>> workbook;
    private final Lane drawing;
    private final ScrollPane below = new ScrollPane();
    private final Button doubts = RegisterDesk.button("算不出的…", Icons.WARNING, this::tellDoubts);
    private final BorderPane root = new BorderPane();

    /** The days of a person and the gaps among them. */
    private record Drawn(PersonDays days, List<GapLine> lines) {}

    /** @param workbook takes what is listed to a workbook */
    public GapTab(PassportPlace place, BiConsumer<SheetPort<GapLine>, ShownTable<GapLine>> workbook) {
        this.place = place;
        this.workbook = workbook;
        this.source = new GapSource(place.register().gaps());
        this.drawing = place.work().jobs().lane("gap.picture", Duration.ZERO);
        this.table = new RegisterTable<>(place.work(), GapViews.table(source));
        table.onSelection(this::draw);
        table.onOpen(this::openRecord);
        table.actions(List.of(
                new TableAction(
                        "打开证件或人员", Icons.NEXT, ids -> ids.stream().findFirst().ifPresent(this::openRecord)),
                new TableAction(
                        "打开人员", Icons.PEOPLE, ids -> ids.stream().findFirst().ifPresent(this::openPerson))));
        assemble();
    }

    private void assemble() {
        Label title = new Label(title());
        title.getStyleClass().add("desk-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button print = RegisterDesk.button("打印清单…", Icons.PRINT, this::print);
        Button export = RegisterDesk.button("导出表格…", Icons.EXPORT, this::export);
        print.setId("gap-print");
        export.setId("gap-export");
        doubts.setId("gap-doubts");
        HBox tools = new HBox(doubts, print, export);
        tools.getStyleClass().add("desk-tools");
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        below.setFitToWidth(true);
        SplitPane split = new SplitPane(table.node(), below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(DIVIDER);
        ((Region) table.node()).setMinHeight(0);
        root.setTop(head);
        root.setCenter(split);
        root.getStyleClass().add("register-desk");
        nobody();
    }

    private void nobody() {
        below.setContent(EmptyState.of(Icons.CALENDAR, "还没有选中", "选中一行,这里画出这个人的备案、保管和借还,真空的日子标出来。")
                .node());
    }

    private void draw(Set<UUID> ids) {
        Optional<GapLine> chosen = ids.size() == 1 ? source.find(ids.iterator().next()) : Optional.empty();
        if (chosen.isEmpty()) {
            nobody();
            return;
        }
        UUID person = chosen.get().person().id();
        drawing.run(
                "读取这个人的日子",
                job -> place.register()
                        .gaps()
                        .days(person, place.today())
                        .map(days -> new Drawn(days, place.register().gaps().of(days))),
                drawn -> drawn.ifPresentOrElse(d -> below.setContent(GapPicture.of(d.days(), d.lines())), this::nobody),
                place.work().dialogs()::problem);
    }

    private void tellDoubts() {
        place.work()
                .jobs()
                .run("读取真空期", job -> source.report(), this::tell, place.work().dialogs()::problem);
    }

    private void tell(GapReport report) {
        String names = report.doubts().stream()
                .limit(NAMED)
                .map(doubt -> doubt.person().name() + ":" + doubt.why() + "。")
                .collect(Collectors.joining("\n"));
        int more = report.doubts().size() - NAMED;
        place.work()
                .dialogs()
                .info(
                        "算不出真空期的人",
                        report.doubts().isEmpty()
                                ? "没有。每个人的入职、离任时间都登记了。"
                                : names + (more > 0 ? "\n……还有 " + more + " 人。" : "")
                                        + "\n请在“人员”里补填(视图“没有入职时间”列出全部),或用表格一次补齐。");
    }

    private void print() {
        List<UUID> listed = table.shown();
        place.work()
                .jobs()
                .run(
                        "准备打印",
                        job -> GapPrintout.of(
                                place.unit(),
                                source.report(),
                                listed.stream()
                                        .flatMap(id -> source.find(id).stream())
                                        .toList()),
                        printout -> {
                            if (printout.rows().isEmpty()) {
                                place.work().dialogs().info("打印清单", "没有列出任何一段真空,没有可以打印的内容。");
                            } else {
                                place.papers().preview(printout);
                            }
                        },
                        place.work().dialogs()::problem);
    }

    private void export() {
        workbook.accept(place.register().gapSheet(source), table.shownTable());
    }

    private void openRecord(UUID id) {
        source.find(id)
                .ifPresent(line -> line.document()
                        .ifPresentOrElse(
                                document -> open(TravelDocument.REGISTER, document.id()),
                                () -> open(People.PERSON, line.person().id())));
    }

    private void openPerson(UUID id) {
        source.find(id).ifPresent(line -> open(People.PERSON, line.person().id()));
    }

    private void open(String register, UUID id) {
        place.work().navigator().open(new RecordRef(register, id));
    }

    /** Lists the gaps that a filter lets through. */
    public void show(Filter filter) {
        table.filter(filter);
    }

    @Override
    public String key() {
        return GapLine.REGISTER;
    }

    @Override
    public String title() {
        return "真空期";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        table.reload();
    }

    @Override
    public void open(RecordRef ref) {
        if (ref.id().getMostSignificantBits() != 0) {
            table.reveal(ref.id());
        }
    }
}

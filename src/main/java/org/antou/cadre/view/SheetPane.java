package org.antou.cadre.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.antou.cadre.Parts;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileMaterial;
import org.antou.cadre.model.rule.MissingPaper;
import org.antou.cadre.paper.DeterminationSheet;
import org.antou.cadre.paper.MissingNotice;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.view.RecordForm;
import org.antou.register.view.RegisterDesk;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** One person's sheet, and the forms that come over it. */
final class SheetPane extends StackPane implements PartForms.Opening, SheetParts.Actions {

    private final CadrePlace place;
    private final Runnable back;
    private final boolean writes;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane page = new BorderPane();
    private Optional<CheckSheet> shown = Optional.empty();
    private Optional<RecordForm<?>> form = Optional.empty();

    SheetPane(CadrePlace place, Runnable back) {
        this.place = place;
        this.back = back;
        this.writes = place.session().role().covers(Role.CLERK);
        title.getStyleClass().add("desk-title");
        facts.getStyleClass().add("desk-facts");
        facts.setWrapText(true);
        facts.setId("file-facts");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox();
        tools.getStyleClass().add("desk-tools");
        if (writes) {
            MoveDialog moving = new MoveDialog(place, this::again);
            tools.getChildren()
                    .add(RegisterDesk.button(
                            "办理…",
                            Icons.CHECK,
                            () -> shown.ifPresent(s -> moving.open(s.check().id()))));
        }
        tools.getChildren()
                .addAll(
                        RegisterDesk.button("打印认定表…", Icons.PRINT, this::print),
                        RegisterDesk.button("缺材料通知单…", Icons.PRINT, this::printMissing),
                        RegisterDesk.button("回到列表", Icons.BACK, this::leave));
        HBox head = new HBox(title, gap, tools);
        head.getStyleClass().add("desk-head");
        scroll.setFitToWidth(true);
        page.setTop(new VBox(head, facts));
        page.setCenter(scroll);
        page.getStyleClass().add("register-desk");
        getChildren().setAll(page);
        getStylesheets()
                .add(Objects.requireNonNull(SheetPane.class.getResource("/org/antou/cadre/cadre.css"), "cadre.css")
                        .toExternalForm());
    }

    /** Whether a form is open that may not be left now. */
    boolean mayLeave() {
        return form.isEmpty() || form.get().mayLeave();
    }

    private void leave() {
        shown = Optional.empty();
        back.run();
    }

    private void print() {
        shown.ifPresent(sheet -> place.print(() -> DeterminationSheet.of(place.unit(), List.of(sheet))));
    }

    private void printMissing() {
        shown.ifPresent(sheet -> place.print(() -> {
            List<MissingPaper> missing = place.register().checkup().missing(sheet, place.today());
            if (missing.isEmpty()) {
                throw new Problem.Expected("按登记的材料,没有缺少的。", "没有打印。", "如果目录还没有登记完,请先登记档案材料。");
            }
            return MissingNotice.of(place.unit(), sheet, missing, place.today());
        }));
    }

    void show(FileCheck check) {
        scroll.setVvalue(0);
        read(check);
    }

    /** Reads the same sheet anew. */
    void again() {
        if (form.isEmpty()) {
            shown.ifPresent(sheet -> read(sheet.check()));
        }
    }

    private void read(FileCheck check) {
        place.work()
                .jobs()
                .run(
                        "打开档案核查表",
                        job -> place.files()
                                .find(check.id())
                                .map(place.files()::sheet)
                                .map(this::read),
                        read -> read.ifPresentOrElse(this::show, this::leave),
                        place.work().dialogs()::problem);
    }

    private record Read(CheckSheet sheet, List<Finding> findings) {}

    private Read read(CheckSheet sheet) {
        return new Read(sheet, place.register().checkup().findings(sheet, place.today()));
    }

    private static VBox doubts(List<Finding> findings) {
        VBox box = new VBox(SheetGrid.text(
                findings.isEmpty() ? "逻辑核对:没有发现疑点。" : "逻辑核对:" + findings.size() + " 处疑点(程序提示,由人认定)",
                "file-sheet-title"));
        box.setId("file-doubts");
        box.getStyleClass().add("file-sheet-parts");
        findings.forEach(finding -> box.getChildren()
                .addAll(
                        SheetGrid.text("· " + finding.message(), "file-sheet-mark"),
                        SheetGrid.text("   依据:" + finding.basis() + "。建议:" + finding.advice(), "file-sheet-paper")));
        return box;
    }

    private void show(Read read) {
        CheckSheet sheet = read.sheet();
        shown = Optional.of(sheet);
        FileCheck check = sheet.check();
        title.setText(check.personName() + " 档案核查表" + (check.batch().isEmpty() ? "" : "(" + check.batch() + ")"));
        facts.setText(facts(sheet));
        PartForms forms = new PartForms(place, sheet, this);
        double at = scroll.getVvalue();
        scroll.setContent(new VBox(
                new SheetGrid(
                        sheet, forms, writes, paper -> remove(place.parts().evidence(), paper, paper.material())),
                doubts(read.findings()),
                new SheetParts(place, sheet, forms, writes, this)));
        scroll.layout();
        scroll.setVvalue(at);
    }

    private String facts(CheckSheet sheet) {
        FileCheck check = sheet.check();
        long clashes = sheet.lines().stream().filter(line -> line.clashes()).count();
        int late = sheet.overdue(place.today()).size();
        return "状态:" + check.status().title()
                + check.statusOn().map(day -> "(" + day + ")").orElse("")
                + (check.statusNote().isEmpty() ? "" : "," + check.statusNote())
                + "  档案编号:" + (check.archiveNumber().isEmpty() ? "未填" : check.archiveNumber())
                + "  柜号 " + check.cabinet() + " 层号 " + check.layer()
                + check.deadline().map(day -> "  核查期限:" + day).orElse("")
                + "  记载不一致:" + clashes + " 项"
                + (late == 0 ? "" : "  超期步骤:" + late + " 个");
    }

    @Override
    public <R> void open(String heading, RecordForm<R> opened, R row, boolean created) {
        form = Optional.of(opened);
        Label above = new Label(heading);
        above.getStyleClass().addAll("desk-title", "desk-form-title");
        BorderPane over = new BorderPane(opened.node());
        over.setTop(above);
        over.getStyleClass().add("register-desk");
        opened.onClosed(this::closed);
        opened.onSaved(saved -> closed());
        getChildren().setAll(over);
        applyCss();
        layout();
        if (created) {
            opened.create(row);
        } else {
            opened.edit(row);
        }
        opened.focusFirst();
    }

    private void closed() {
        form = Optional.empty();
        getChildren().setAll(page);
        again();
    }

    @Override
    public <R> void remove(Parts<R> parts, R row, String what) {
        if (place.work().dialogs().confirm("删除", "将删除“" + what + "”。只有误登的才应删除;删除后可以用“撤销”恢复。", "删除")) {
            place.work()
                    .jobs()
                    .run(
                            "删除",
                            job -> {
                                parts.remove(place.session(), List.of(row));
                                return row;
                            },
                            gone -> again(),
                            place.work().dialogs()::problem);
        } else {
            again();
        }
    }

    @Override
    public void save(FileMaterial material) {
        place.work()
                .jobs()
                .run(
                        "登记档案材料",
                        job -> place.parts().materials().save(place.session(), material),
                        saved -> again(),
                        place.work().dialogs()::problem);
    }
}

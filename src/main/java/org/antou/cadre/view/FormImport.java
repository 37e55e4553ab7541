package org.antou.cadre.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.antou.cadre.FormExchange;
import org.antou.cadre.form.FormFiles;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.form.FormLine;
import org.antou.problem.Problem;
import org.antou.ui.FileKind;

/** 导入任免审批表: what each form says beside what is registered; only what is ticked is written over. */
final class FormImport {

    private final CadrePlace place;
    private final LookDialog looking;
    private final Runnable done;

    FormImport(CadrePlace place, LookDialog looking, Runnable done) {
        this.place = place;
        this.looking = looking;
        this.done = done;
    }

    private record Read(List<FormExchange.Plan> good, List<String> refused) {}

    void open() {
        List<java.nio.file.Path> files =
                place.work().dialogs().openFiles("选择任免审批表(可以多选)", FileKind.of("任免审批表", "*.lrmx", "*.lrm"));
        if (!files.isEmpty()) {
            place.work()
                    .jobs()
                    .run(
                            "读取任免审批表",
                            job -> read(files),
                            this::looked,
                            place.work().dialogs()::problem);
        }
    }

    private Read read(List<java.nio.file.Path> files) {
        List<FormExchange.Plan> good = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (java.nio.file.Path file : files) {
            try {
                FormExchange.Plan plan = place.forms().plan(FormFiles.read(file));
                plan.match()
                        .question(plan.read().form().name())
                        .ifPresentOrElse(why -> refused.add(plan.read().file() + ":" + why), () -> good.add(plan));
            } catch (Problem.Expected unreadable) {
                refused.add(unreadable.what() + unreadable.advice());
            }
        }
        return new Read(good, refused);
    }

    /** Two persons look before anything that is registered of somebody is shown. */
    private void looked(Read read) {
        List<FileCheck> checks =
                read.good().stream().flatMap(plan -> plan.check().stream()).toList();
        if (read.good().isEmpty()) {
            place.work().dialogs().info("导入任免审批表", "没有可以导入的。\n" + String.join("\n", read.refused()));
        } else if (checks.isEmpty()) {
            ask(read);
        } else {
            looking.ask(checks, looked -> ask(read));
        }
    }

    private void ask(Read read) {
        Map<FormExchange.Plan, Map<String, CheckBox>> ticks = new LinkedHashMap<>();
        VBox all = new VBox();
        all.getStyleClass().add("dialog-form");
        read.refused().forEach(why -> all.getChildren().add(SheetGrid.text("没有导入 " + why, "file-sheet-mark")));
        for (FormExchange.Plan plan : read.good()) {
            all.getChildren()
                    .add(SheetGrid.text(
                            plan.read().form().name() + "(" + plan.read().file() + ")"
                                    + (plan.check().isPresent() ? "" : ",将新建核查"),
                            "file-sheet-title"));
            plan.read().notes().forEach(note -> all.getChildren().add(SheetGrid.text(note, "file-sheet-paper")));
            Map<String, CheckBox> boxes = new LinkedHashMap<>();
            all.getChildren().add(table(plan, boxes));
            ticks.put(plan, boxes);
        }
        all.getChildren().add(SheetGrid.text("表里写的全部记为“最新任免审批表”的记载。打勾的才写进人员登记;原来的值留在历史里,整批可以撤销。", "file-sheet-paper"));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(860, 460);
        place.work()
                .dialogs()
                .form("导入任免审批表", scroll, "导入", () -> Optional.of(accepted(ticks)))
                .ifPresent(this::run);
    }

    private static GridPane table(FormExchange.Plan plan, Map<String, CheckBox> boxes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        grid.addRow(
                0,
                SheetGrid.text("采用", "form-label"),
                SheetGrid.text("现在登记的", "form-label"),
                SheetGrid.text("任免审批表写的", "form-label"),
                SheetGrid.text("比较", "form-label"));
        for (FormLine line : plan.lines()) {
            CheckBox box = new CheckBox(line.title());
            box.setId("take-" + line.key());
            box.setSelected(line.isTicked());
            box.setDisable(line.state() == FormLine.State.SAME);
            boxes.put(line.key(), box);
            grid.addRow(
                    grid.getRowCount(),
                    box,
                    SheetGrid.text(line.before(), "file-sheet-says"),
                    SheetGrid.text(line.after(), "file-sheet-says"),
                    SheetGrid.text(
                            line.state().title(),
                            line.state() == FormLine.State.DIFFERS ? "file-sheet-mark" : "file-sheet-paper"));
        }
        return grid;
    }

    private static List<FormExchange.Accepted> accepted(Map<FormExchange.Plan, Map<String, CheckBox>> ticks) {
        return ticks.entrySet().stream()
                .map(e -> new FormExchange.Accepted(
                        e.getKey().read(), e.getKey().match().person().orElseThrow(), ticked(e.getValue())))
                .toList();
    }

    private static Set<String> ticked(Map<String, CheckBox> boxes) {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void run(List<FormExchange.Accepted> accepted) {
        place.work()
                .jobs()
                .run(
                        "导入任免审批表",
                        job -> place.forms().run(place.session(), accepted),
                        result -> {
                            place.work()
                                    .navigator()
                                    .status("已导入任免审批表 " + accepted.size() + " 份,新建核查 " + result.opened() + " 份,登记记载 "
                                            + result.evidence() + " 条。");
                            done.run();
                        },
                        place.work().dialogs()::problem);
    }
}

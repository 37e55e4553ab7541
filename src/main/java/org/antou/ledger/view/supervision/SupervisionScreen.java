package org.antou.ledger.view.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.antou.ledger.LedgerServices;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.ledger.paper.SupervisionPrintout;
import org.antou.ledger.view.report.ReportFrame;
import org.antou.ledger.view.report.ReportPlace;
import org.antou.problem.Problem;
import org.antou.security.Role;
import org.antou.ui.Icons;

/** 半月督查: issue × period since the feedback, holes marked; a visit is written down from here, for one issue or many. */
public final class SupervisionScreen {

    private final ReportPlace place;
    private final LedgerServices services;
    private final Runnable changed;
    private final GridTable table;
    private final Pages pages;
    private final CheckBox all = new CheckBox("列出不用督查的");
    private final Label told = new Label();
    private final Button marked = ReportFrame.button("登记督查…", Icons.ADD, this::recordMarked);
    private final BorderPane body = new BorderPane();
    private Optional<GridData> data = Optional.empty();

    private SupervisionScreen(ReportPlace place, LedgerServices services, Runnable changed) {
        this.place = place;
        this.services = services;
        this.changed = changed;
        this.table = new GridTable(this::open, this::counted);
        this.pages = new Pages(this::turned);
        marked.setId("supervision-record");
        marked.getStyleClass().add("accent");
        all.setId("supervision-all");
        all.selectedProperty().addListener((p, was, is) -> data.ifPresent(this::rows));
    }

    /** @param changed called after something was written */
    public static void open(ReportPlace place, LedgerServices services, Runnable changed) {
        new SupervisionScreen(place, services, changed).read(true);
    }

    private boolean mayWrite() {
        return place.work().session().role().covers(Role.CLERK);
    }

    private void read(boolean first) {
        place.work()
                .jobs()
                .run(
                        "读取督查记录",
                        job -> read(),
                        read -> {
                            if (first) {
                                show(read);
                            }
                            data = Optional.of(read);
                            pages.periods(read.grid().periods(), first);
                            rows(read);
                        },
                        place.work().dialogs()::problem);
    }

    private GridData read() {
        Inspection inspection =
                place.reports().inspection(data.map(d -> d.inspection().id()).or(place.screens()::chosen));
        return services.supervisions()
                .grid(inspection)
                .map(grid ->
                        new GridData(inspection, grid, services.supervisions().ofInspection(inspection.id())))
                .orElseThrow(() -> new Problem.Expected(
                        "“" + inspection.title() + "”没有填反馈日期(要写到日),分不出半月。", "没有改动任何内容。", "请先补上巡察轮次的反馈日期。"));
    }

    private void show(GridData read) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(told, gap, all, pages.node());
        bar.getStyleClass().add("supervision-bar");
        body.setTop(bar);
        body.setCenter(table.node());
        body.setBottom(legend());
        Button print = ReportFrame.button("打印督查表…", Icons.PRINT, this::print);
        Button holes = ReportFrame.button("选中本期没督查的", Icons.CHECK, () -> table.markLacking(pages.last()));
        holes.setId("supervision-mark");
        ReportFrame frame = new ReportFrame(
                "半月督查 · " + read.inspection().title(),
                place.screens()::back,
                body,
                (mayWrite() ? List.of(holes, marked, print) : List.of(print)).toArray(Node[]::new));
        frame.onHelp(() -> place.work().navigator().help("supervision"));
        place.screens().show(frame.node());
        table.focus();
    }

    private static Node legend() {
        HBox legend = new HBox();
        legend.getStyleClass().add("supervision-legend");
        Stream.of(Mark.values()).forEach(mark -> legend.getChildren().add(new Label(mark.sign() + " " + mark.title())));
        legend.getChildren().add(new Label("点一格,或用方向键选中后按回车:登记或修改;空格:选中一条"));
        return legend;
    }

    private void rows(GridData read) {
        table.show(read.rows(all.isSelected()), pages.shown());
        long issues = read.grid().rows().stream().filter(row -> row.holes() > 0).count();
        int free = read.grid().rows().size() - read.rows(false).size();
        told.setText((read.grid().holes() == 0
                        ? "没有空缺。"
                        : issues + " 条问题共空缺 " + read.grid().holes() + " 期。")
                + (free == 0 ? "" : "另有 " + free + " 条不用督查(导入时已完成,或已销号)。"));
    }

    private void turned() {
        table.periods(pages.shown());
    }

    private void counted(int count) {
        marked.setText(count == 0 ? "登记督查…" : "登记督查(" + count + " 条)…");
        marked.setDisable(count == 0);
    }

    private void recordMarked() {
        record(table.marked(), place.today());
    }

    private void record(List<Issue> issues, LocalDate on) {
        if (!mayWrite() || issues.isEmpty()) {
            return;
        }
        new VisitDialog(place.work(), services, place.today())
                .record(issues, on)
                .ifPresent(visits -> place.work()
                        .jobs()
                        .run(
                                "登记督查",
                                job -> {
                                    services.supervisions().record(place.work().session(), visits);
                                    return visits.size();
                                },
                                count -> written("已登记 " + count + " 条督查。"),
                                place.work().dialogs()::problem));
    }

    /** What a click on a cell does: a hole is filled, what stands there is opened. */
    private void open(Issue issue, Period period) {
        List<Supervision> there = data.map(d -> d.visits(issue, period)).orElse(List.of());
        if (there.isEmpty()) {
            boolean over = period.until().isBefore(place.today());
            record(List.of(issue), over ? period.until() : place.today());
        } else {
            new VisitChoice(place.work()).of(there).ifPresent(this::mend);
        }
    }

    private void mend(Supervision visit) {
        if (!mayWrite()) {
            return;
        }
        new VisitDialog(place.work(), services, place.today())
                .mend(visit)
                .ifPresent(mended -> place.work()
                        .jobs()
                        .run(
                                "修改督查",
                                job -> services.supervisions().save(place.work().session(), mended),
                                saved -> written("已修改。"),
                                place.work().dialogs()::problem));
    }

    private void written(String status) {
        place.work().navigator().status(status);
        table.unmark();
        table.node().requestFocus();
        changed.run();
        read(false);
    }

    private void print() {
        data.ifPresent(d -> place.papers()
                .preview(SupervisionPrintout.of(
                        place.reports().office().unit(),
                        d.inspection(),
                        d.rows(all.isSelected()),
                        pages.shown(),
                        place.today())));
    }
}

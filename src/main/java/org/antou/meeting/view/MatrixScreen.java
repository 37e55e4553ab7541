package org.antou.meeting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.antou.meeting.model.QuotaLine;
import org.antou.meeting.model.QuotaMatrix;
import org.antou.meeting.paper.MatrixPrintout;
import org.antou.register.view.RegisterDesk;
import org.antou.ui.Icons;

/** 应开与已开: branch by kind by month of a year; what is held, owed or a hole, each with its reason. */
final class MatrixScreen {

    private static final String ALL = "全部支部";

    private final MeetingPlace place;
    private final MeetingFrame frame;
    private final MatrixTable table;
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<String> branch = new ComboBox<>();
    private final CheckBox holes = new CheckBox("只看有欠的");
    private final Label totals = new Label();
    private Optional<QuotaMatrix> matrix = Optional.empty();
    private boolean filling;

    MatrixScreen(MeetingPlace place, MeetingScreens screens) {
        this.place = place;
        this.table = new MatrixTable(new CellWork(place, screens, this::load));
        year.setId("matrix-year");
        branch.setId("matrix-branch");
        holes.setId("matrix-holes");
        totals.setId("matrix-totals");
        year.setOnAction(e -> {
            if (!filling) {
                load();
            }
        });
        branch.setOnAction(e -> {
            if (!filling) {
                filter();
            }
        });
        holes.setOnAction(e -> filter());
        this.frame = new MeetingFrame(
                "应开与已开",
                screens::back,
                table.node(),
                RegisterDesk.button("次数要求…", Icons.SETTINGS, screens::openQuotas),
                RegisterDesk.button("打印…", Icons.PRINT, this::print));
        Label legend = new Label("✓ 已开  欠 应开未开  未 未召开有原因  补 补录  · 未到期  — 不考核    点一格可登记");
        legend.getStyleClass().add("dialog-hint");
        HBox line = new HBox(year, new Label("年"), branch, holes, totals, legend);
        line.getStyleClass().add("matrix-line");
        frame.under(line);
    }

    Node open() {
        place.work()
                .jobs()
                .run(
                        "读取年份",
                        job -> place.meetings().years(),
                        this::years,
                        place.work().dialogs()::problem);
        return frame.node();
    }

    /** Reads anew what is shown, if it was ever shown. */
    void refresh() {
        if (matrix.isPresent()) {
            load();
        }
    }

    private void years(List<Integer> known) {
        TreeSet<Integer> all = new TreeSet<>(known);
        int now = place.today().getYear();
        all.add(now);
        all.add(now - 1);
        filling = true;
        Integer before = year.getValue();
        year.getItems().setAll(all.descendingSet());
        year.setValue(all.contains(before == null ? 0 : before) ? before : Integer.valueOf(now));
        filling = false;
        load();
    }

    private void load() {
        int which = year.getValue();
        place.work()
                .jobs()
                .run(
                        "算应开与已开",
                        job -> place.quotas().matrix(which, place.today()),
                        this::show,
                        place.work().dialogs()::problem);
    }

    private void show(QuotaMatrix read) {
        matrix = Optional.of(read);
        filling = true;
        String before = branch.getValue();
        List<String> names = new ArrayList<>(List.of(ALL));
        read.lines().stream().map(l -> l.branch().name()).distinct().forEach(names::add);
        branch.getItems().setAll(names);
        branch.setValue(names.contains(before) ? before : ALL);
        filling = false;
        filter();
    }

    private void filter() {
        matrix.ifPresent(read -> {
            List<QuotaLine> lines = read.lines().stream()
                    .filter(l ->
                            ALL.equals(branch.getValue()) || l.branch().name().equals(branch.getValue()))
                    .filter(l -> !holes.isSelected() || l.missing() > 0)
                    .toList();
            table.show(lines);
            int owed = lines.stream().mapToInt(QuotaLine::owed).sum();
            int kept = lines.stream().mapToInt(QuotaLine::kept).sum();
            int missing = lines.stream().mapToInt(QuotaLine::missing).sum();
            totals.setText("全年应开 " + owed + " 次,已达标 " + kept + " 次,到今天欠 " + missing + " 次");
        });
    }

    private void print() {
        matrix.ifPresent(
                read -> place.neighbours().papers().preview(MatrixPrintout.of(place.unit(), read, table.shown())));
    }
}

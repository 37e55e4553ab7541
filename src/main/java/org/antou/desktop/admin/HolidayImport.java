package org.antou.desktop.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Words;
import org.antou.document.Documents;
import org.antou.register.view.Workplace;
import org.antou.settings.Holidays;
import org.antou.text.calendar.DayKind;
import org.antou.text.calendar.PlanFile;
import org.antou.text.calendar.PlanReader;
import org.antou.text.calendar.SpecialDay;
import org.antou.text.calendar.WorkCalendar;
import org.antou.text.calendar.YearPlan;
import org.antou.ui.FileKind;

/** Brings holidays in from a file: read, looked at, and only then taken in. */
final class HolidayImport {

    private static final double HEIGHT = 320;

    private final Workplace place;
    private final Holidays holidays;
    private final Runnable done;

    /** @param done called when years were taken in */
    HolidayImport(Workplace place, Holidays holidays, Runnable done) {
        this.place = place;
        this.holidays = holidays;
        this.done = done;
    }

    void ask() {
        place.dialogs()
                .openFile(
                        "选择节假日文件",
                        FileKind.of("文本、表格或通知", "*.csv", "*.txt", "*.docx", "*.doc", "*.html", "*.htm", "*.pdf"),
                        FileKind.of("所有文件", "*.*"))
                .ifPresent(this::preview);
    }

    void preview(Path file) {
        place.jobs()
                .run(
                        "读取节假日文件",
                        job -> PlanReader.read(Documents.read(file).lines()),
                        read -> look(read, file.getFileName().toString()),
                        place.dialogs()::problem);
    }

    private void look(PlanFile file, String name) {
        if (file.faults().isEmpty()) {
            VBox content = new VBox(summary(file), table(file));
            content.getStyleClass().add("step-page");
            place.dialogs()
                    .form("录入节假日:" + name, content, "录入", () -> Optional.of(file))
                    .ifPresent(read -> adopt(read, name));
        } else {
            VBox content = new VBox(
                    Words.text("“" + name + "”有 " + file.faults().size() + " 处看不懂或不对,没有录入。请改好文件再试;写法见手册(F1)。"),
                    faults(file));
            content.getStyleClass().add("step-page");
            place.dialogs().show("没有录入节假日", content);
        }
    }

    private void adopt(PlanFile file, String name) {
        place.jobs()
                .run(
                        "录入节假日",
                        job -> {
                            holidays.adopt(place.session(), file, name);
                            return file.plans();
                        },
                        plans -> {
                            place.navigator().status("已录入" + years(plans) + "的节假日。");
                            done.run();
                        },
                        place.dialogs()::problem);
    }

    private VBox summary(PlanFile file) {
        VBox box = new VBox();
        file.plans()
                .forEach(plan -> box.getChildren()
                        .add(Words.text(
                                plan.year() + "年:放假" + plan.count(DayKind.OFF) + "天,调休上班" + plan.count(DayKind.WORK)
                                        + "天。依据:" + (plan.basis().isEmpty() ? "未写" : plan.basis()) + replaced(plan))));
        file.doubts().forEach(doubt -> box.getChildren().add(Words.styled("请核对:" + doubt, "state-yellow")));
        return box;
    }

    /** What changes where the year is known already. */
    private String replaced(YearPlan plan) {
        return holidays.years().stream()
                .filter(known -> known.year() == plan.year())
                .findFirst()
                .map(known -> "。这一年已有安排,将被代替:" + differences(known.plan(), plan))
                .orElse("。");
    }

    private static String differences(YearPlan before, YearPlan after) {
        long added = after.days().stream().filter(d -> !holds(before, d)).count();
        long gone = before.days().stream().filter(d -> !holds(after, d)).count();
        return added + gone == 0 ? "与已有的相同。" : "新写法多" + added + "天、少" + gone + "天。";
    }

    private static boolean holds(YearPlan plan, SpecialDay day) {
        return plan.days().stream().anyMatch(d -> d.date().equals(day.date()) && d.kind() == day.kind());
    }

    private static TableView<SpecialDay> table(PlanFile file) {
        TableView<SpecialDay> table = Tables.of("没有列出任何一天。");
        table.setId("holiday-preview");
        table.setPrefHeight(HEIGHT);
        dayColumns(table);
        file.plans().forEach(plan -> table.getItems().addAll(plan.days()));
        return table;
    }

    static void dayColumns(TableView<SpecialDay> table) {
        WorkCalendar weekdays = new WorkCalendar(List.of());
        Tables.column(table, "日期", 9, day -> day.date().toString());
        Tables.column(table, "星期", 5, day -> weekdays.describe(day.date()));
        Tables.column(table, "安排", 7, day -> day.kind() == DayKind.OFF ? "放假" : "调休上班");
        Tables.column(table, "节日", 10, SpecialDay::name);
    }

    private static TableView<PlanFile.Fault> faults(PlanFile file) {
        TableView<PlanFile.Fault> table = Tables.of("");
        table.setId("holiday-faults");
        table.setPrefHeight(HEIGHT);
        Tables.column(table, "行", 4, fault -> fault.line() == 0 ? "" : String.valueOf(fault.line()));
        Tables.column(table, "原文", 22, PlanFile.Fault::text);
        Tables.column(table, "哪里不对", 30, PlanFile.Fault::why);
        table.getItems().setAll(file.faults());
        return table;
    }

    private static String years(List<YearPlan> plans) {
        return plans.stream().map(plan -> plan.year() + "年").collect(Collectors.joining("、"));
    }
}

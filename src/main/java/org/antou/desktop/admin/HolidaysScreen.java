package org.antou.desktop.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.settings.HolidayYear;
import org.antou.settings.Holidays;
import org.antou.text.calendar.DayKind;
import org.antou.text.calendar.SpecialDay;
import org.antou.text.calendar.WorkCalendar;
import org.antou.ui.Icons;

/** 节假日: which years are known, their days, how a new year is brought in, and a term to try them on. */
public final class HolidaysScreen implements Screen {

    private final Workplace place;
    private final Holidays holidays;
    private final HolidayImport importing;
    private final TermTrial trial;
    private final TableView<HolidayYear> years = Tables.of("没有节假日。");
    private final TableView<SpecialDay> days = Tables.of("选中一年,这里列出它的放假和调休。");
    private final Trouble trouble = new Trouble();
    private final VBox node;

    public HolidaysScreen(Workplace place, Holidays holidays) {
        this.place = place;
        this.holidays = holidays;
        this.importing = new HolidayImport(place, holidays, this::shown);
        this.trial = new TermTrial(today());
        years.setId("holiday-years");
        days.setId("holiday-days");
        Tables.column(years, "年份", 5, year -> String.valueOf(year.year()));
        Tables.column(years, "放假", 5, year -> year.plan().count(DayKind.OFF) + "天");
        Tables.column(years, "调休上班", 7, year -> year.plan().count(DayKind.WORK) + "天");
        Tables.column(years, "来源", 12, year -> year.isShipped() ? "随软件" : "录入:" + year.source());
        Tables.column(years, "依据", 22, year -> year.plan().basis());
        HolidayImport.dayColumns(days);
        years.getSelectionModel().selectedItemProperty().addListener((chosen, before, now) -> detail(now));
        SplitPane split = new SplitPane(years, days);
        split.setDividerPositions(0.62);
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(
                Words.row(Words.title("节假日"), Words.gap(), importButton(), dropButton()),
                Words.hint("按工作日算的期限用这里的放假和调休。每年国务院办公厅公布次年安排后,请把通知存成文本文件录入一次;" + "没有录入的年份,算出的期限会注明“可能有出入”。"),
                trouble,
                split,
                trial);
        node.getStyleClass().add("screen");
    }

    private Button importButton() {
        Button button = new Button("从文件录入…", Icons.ADD.node());
        button.setId("import-holidays");
        button.setOnAction(event -> importing.ask());
        button.setVisible(administrator());
        return button;
    }

    private Button dropButton() {
        Button button = Words.button("删除录入的这一年…", () -> chosen().ifPresent(this::drop));
        button.setId("drop-holidays");
        button.setVisible(administrator());
        button.disableProperty()
                .bind(years.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private boolean administrator() {
        return place.session().role().covers(Role.ADMINISTRATOR);
    }

    private Optional<HolidayYear> chosen() {
        return Optional.ofNullable(years.getSelectionModel().getSelectedItem());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        place.jobs().run("读取节假日", job -> holidays.years(), this::show, trouble::show);
    }

    private void show(List<HolidayYear> known) {
        trouble.clear();
        years.getItems().setAll(known);
        years.getSelectionModel().selectLast();
        trial.use(new WorkCalendar(known.stream().map(HolidayYear::plan).toList()));
        int next = today().getYear() + 1;
        if (today().getMonthValue() >= 11 && known.stream().noneMatch(year -> year.year() == next)) {
            trouble.say(next + "年的节假日安排还没有录入。通知一般在上年10月底到12月初公布。");
        }
    }

    private void detail(HolidayYear now) {
        days.getItems()
                .setAll(Optional.ofNullable(now).map(year -> year.plan().days()).orElse(List.of()));
    }

    /** Brings a file in; the file chooser comes first where a clerk does it. */
    HolidayImport importing() {
        return importing;
    }

    private void drop(HolidayYear year) {
        boolean sure = year.isShipped()
                || place.dialogs()
                        .confirm(
                                "删除录入的节假日",
                                year.year() + "年录入的安排将删除;软件自带这一年的,恢复用自带的,没有的按“未录入”处理。历史记录里能查到。",
                                "删除" + year.year() + "年");
        if (sure) {
            place.jobs()
                    .run(
                            "删除节假日",
                            job -> {
                                holidays.drop(place.session(), year.year());
                                return year.year();
                            },
                            dropped -> {
                                place.navigator().status("已删除录入的" + dropped + "年。");
                                shown();
                            },
                            trouble::show);
        }
    }
}

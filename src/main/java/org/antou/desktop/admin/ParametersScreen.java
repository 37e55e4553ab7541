package org.antou.desktop.admin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.register.view.Workplace;
import org.antou.security.Role;
import org.antou.settings.Parameter;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.ui.Icons;

/** 参数: every value with its unit, basis and first day; administrators set a new one, the old ones stay. */
public final class ParametersScreen implements Screen {

    private final Workplace place;
    private final Parameters parameters;
    private final TableView<Line> table = Tables.of("没有参数。");
    private final Trouble trouble = new Trouble();
    private final VBox node;

    /** One value of one parameter, and whether it is the one that holds today. */
    private record Line(Parameter value, boolean holds) {}

    public ParametersScreen(Workplace place, Parameters parameters) {
        this.place = place;
        this.parameters = parameters;
        table.setId("parameters");
        Tables.column(table, "参数", 26, line -> line.value().key().title());
        Tables.column(table, "数值", 6, line -> line.value().value());
        Tables.column(table, "单位", 5, line -> line.value().key().unit());
        Tables.column(table, "自何日起", 9, ParametersScreen::from);
        Tables.column(table, "现行", 5, line -> line.holds() ? "✓" : "");
        Tables.column(table, "依据", 40, line -> line.value().basis());
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        Button edit = new Button("改这个参数…", Icons.EDIT.node());
        edit.setId("edit-parameter");
        edit.setOnAction(event -> edit());
        edit.setVisible(administrator());
        edit.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        node = new VBox(
                Words.row(Words.title("参数"), Words.gap(), edit),
                Words.hint("天数、次数、比例各地口径不一,都可以改。改动从指定的那一天起生效,旧值保留;规则按记录当天的值计算。"),
                trouble,
                table);
        node.getStyleClass().add("screen");
    }

    private boolean administrator() {
        return place.session().role().covers(Role.ADMINISTRATOR);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        LocalDate today = today();
        place.jobs().run("读取参数", job -> lines(today), this::show, trouble::show);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(place.clock().instant(), place.clock().getZone());
    }

    private List<Line> lines(LocalDate today) {
        return Arrays.stream(ParameterKey.values())
                .flatMap(key -> {
                    Parameter now = parameters.valueOn(key, today);
                    return parameters.of(key).stream().map(value -> new Line(value, value.equals(now)));
                })
                .toList();
    }

    private void show(List<Line> lines) {
        trouble.clear();
        table.getItems().setAll(lines);
    }

    private static String from(Line line) {
        boolean always = line.value().validFrom().equals(ParameterKey.Default.ALWAYS);
        return always ? "一直" : line.value().validFrom().toString();
    }

    private void edit() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .filter(line -> administrator())
                .ifPresent(line -> edit(line.value().key()));
    }

    private void edit(ParameterKey key) {
        ParameterForm form = new ParameterForm(parameters.valueOn(key, today()), today());
        place.dialogs().form("改参数:" + key.title(), form, "保存", form::read).ifPresent(this::save);
    }

    private void save(ParameterForm.Wanted wanted) {
        place.jobs()
                .run(
                        "保存参数",
                        job -> parameters.set(
                                place.session(), wanted.key(), wanted.validFrom(), wanted.value(), wanted.basis()),
                        saved -> {
                            place.navigator().status("已保存参数“" + saved.key().title() + "”。");
                            shown();
                        },
                        trouble::show);
    }
}

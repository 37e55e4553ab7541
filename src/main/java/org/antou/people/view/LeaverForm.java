package org.antou.people.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.people.model.LeaverItem;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** The form of a leaver's checklist. */
final class LeaverForm extends VBox {

    private static final int SHOWN = 12;

    private final ComboBox<String> standing = new ComboBox<>();
    private final TextField on = new TextField();
    private final TextField to = new TextField();
    private final List<Line> lines = new ArrayList<>();
    private final Label message = label("", "form-message");

    /** What is to be saved. */
    record Wanted(Standing standing, Optional<PartialDate> on, String to, List<String> checklist) {}

    private record Line(CheckBox settled, TextField note) {

        LeaverItem item() {
            return new LeaverItem(
                    settled.isSelected(),
                    settled.getText(),
                    note.getText().strip().replace("|", "/"));
        }
    }

    /** @param print prints the checklist as it is saved */
    LeaverForm(LeaverDialog.Leaver leaver, Runnable print) {
        Person person = leaver.person();
        for (Standing each : Standing.values()) {
            standing.getItems().add(each.title());
        }
        standing.setValue(person.standing().title());
        standing.setId("leaver-standing");
        on.setText(person.departure().on().map(PartialDate::toString).orElse(""));
        on.setId("leaver-on");
        on.setPromptText("例如 2024-5-1");
        to.setText(person.departure().to());
        getStyleClass().add("dialog-form");
        getChildren()
                .setAll(
                        line(label("状态", "form-label"), standing, label("时间", "form-label"), on),
                        line(label("去向", "form-label"), to),
                        label(openWords(leaver.open()), "form-label"));
        leaver.open().stream().limit(SHOWN).forEach(open -> getChildren().add(label("· " + open, "dialog-hint")));
        if (leaver.open().size() > SHOWN) {
            getChildren().add(label("……另有 " + (leaver.open().size() - SHOWN) + " 件,请在各本台账里查。", "dialog-hint"));
        }
        getChildren().addAll(label("逐项办结后打勾,可以写上日期和经手人:", "form-label"), grid(person), printButton(print), message);
    }

    private static Button printButton(Runnable print) {
        Button button = new Button("打印(已保存的内容)");
        button.setOnAction(e -> print.run());
        return button;
    }

    private static String openWords(List<String> open) {
        return open.isEmpty() ? "各本台账里没有与本人有关的未了事项。" : "各本台账里还有 " + open.size() + " 件未了事项,请先改派或办结:";
    }

    private Node grid(Person person) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        List<String> kept = person.departure().checklist();
        List<LeaverItem> items = kept.isEmpty()
                ? LeaverItem.USUAL.stream()
                        .map(what -> new LeaverItem(false, what, ""))
                        .toList()
                : kept.stream().map(LeaverItem::parse).toList();
        for (LeaverItem item : items) {
            CheckBox box = new CheckBox(item.what());
            box.setSelected(item.settled());
            TextField note = new TextField(item.note());
            note.setPromptText("备注");
            note.setPrefColumnCount(24);
            grid.addRow(lines.size(), box, note);
            lines.add(new Line(box, note));
        }
        return grid;
    }

    /** What is typed; empty, and said why, where the day can't be read. */
    Optional<Wanted> read() {
        String typed = on.getText().strip();
        Optional<PartialDate> day = ChineseDates.parse(typed);
        Standing chosen = Stream.of(Standing.values())
                .filter(each -> each.title().equals(standing.getValue()))
                .findFirst()
                .orElse(Standing.ACTIVE);
        if (!typed.isEmpty() && day.isEmpty()) {
            message.setText("看不懂时间,请写成 2024-5-1 或 2024年5月。");
            return Optional.empty();
        }
        if (chosen.isGone() && day.isEmpty()) {
            message.setText("请填写离任时间。");
            return Optional.empty();
        }
        List<String> checklist =
                lines.stream().map(line -> line.item().toString()).toList();
        return Optional.of(new Wanted(chosen, day, to.getText().strip(), checklist));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("dialog-line");
        return line;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}

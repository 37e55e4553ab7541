package org.antou.meeting.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.register.Named;
import org.antou.register.view.RegisterDesk;
import org.antou.ui.Icons;

/** 谈话覆盖: who has not talked with whom yet; a talk is entered from here with both names filled in. */
final class TalkCoverage {

    private final ListView<Line> list = new ListView<>();
    private final Label sum = new Label();
    private final VBox node;
    private final Entering entering;

    /** Begins a record of a step with these two, empty where nobody is known yet. */
    interface Entering extends BiConsumer<LifeStep, Line> {}

    /** Two who have not talked, or one of whom nobody has said who looks after him. */
    record Line(Optional<Named> one, Named other, String why) {

        String text() {
            return one.map(o -> o.name() + " — ").orElse("") + other.name() + "   " + why;
        }
    }

    TalkCoverage(Entering entering, Runnable asBefore, boolean mayWrite) {
        this.entering = entering;
        list.setId("life-coverage");
        list.setPlaceholder(new Label("应谈的都谈过了。"));
        list.setCellFactory(view -> new LineCell());
        sum.setId("life-coverage-sum");
        sum.setWrapText(true);
        HBox.setHgrow(sum, Priority.ALWAYS);
        sum.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(sum);
        bar.getStyleClass().add("matrix-line");
        if (mayWrite) {
            Button enter = RegisterDesk.button("登记选中的…", Icons.ADD, this::enter);
            bar.getChildren().addAll(RegisterDesk.button("沿用上次安排", Icons.UNDO, asBefore), enter);
            list.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    enter();
                }
            });
            list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ENTER) {
                    enter();
                    key.consume();
                }
            });
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(bar, list);
        node.getStyleClass().add("life-coverage");
    }

    Node node() {
        return node;
    }

    /** Who is to be arranged stands first where one arranges, who is to talk where one enters talks. */
    void show(LifeProcedure procedure, LifeStep step) {
        List<Pair> left = procedure.uncovered();
        List<Line> lines = new ArrayList<>();
        left.forEach(p -> lines.add(new Line(Optional.of(p.one()), p.other(), p.why())));
        lines.addAll(
                step == LifeStep.PLAN ? 0 : lines.size(),
                procedure.circle().unarranged().stream()
                        .map(m -> new Line(Optional.empty(), m, "还没有安排联系的支委"))
                        .toList());
        list.setItems(FXCollections.observableArrayList(lines));
        list.getSelectionModel().selectFirst();
        int all = procedure.circle().wanted().size();
        sum.setText("谈话覆盖:应谈 " + all + " 对,已谈 " + (all - left.size()) + " 对,未谈 " + left.size() + " 对"
                + (procedure.circle().unarranged().isEmpty()
                        ? "。"
                        : ";" + procedure.circle().unarranged().size() + " 名党员没有安排联系的支委。"));
    }

    private void enter() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(line -> entering.accept(line.one().isPresent() ? LifeStep.TALKS : LifeStep.PLAN, line));
    }

    private static final class LineCell extends ListCell<Line> {

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : line.text());
        }
    }
}

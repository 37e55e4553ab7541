package org.antou.meeting.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.antou.meeting.model.LifeCheck.Standing;
import org.antou.meeting.model.LifeStep;

/** The steps of a life meeting: whether each is due, and how many records it has. */
final class StepList {

    private final ListView<Standing> list = new ListView<>();

    /** @param chosen called whenever another step is chosen */
    StepList(Consumer<Standing> chosen) {
        list.setId("life-steps");
        list.getStyleClass().add("life-steps");
        list.setCellFactory(view -> new StepCell());
        list.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> {
            if (is != null) {
                chosen.accept(is);
            }
        });
    }

    Node node() {
        return list;
    }

    /** Shows the steps; the same one stays chosen, at first the first that is missing. */
    void show(List<Standing> standings, boolean another) {
        Optional<LifeStep> before = another ? Optional.empty() : chosen().map(Standing::step);
        list.setItems(FXCollections.observableArrayList(standings));
        Standing wanted = standings.stream()
                .filter(s -> before.map(b -> b == s.step()).orElse(s.missing()))
                .findFirst()
                .orElse(standings.get(0));
        list.getSelectionModel().select(wanted);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
    }

    Optional<Standing> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void choose(LifeStep step) {
        list.getItems().stream().filter(s -> s.step() == step).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private static final class StepCell extends ListCell<Standing> {

        @Override
        protected void updateItem(Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            getStyleClass().removeAll("step-missing", "step-done");
            if (empty || standing == null) {
                setText("");
                return;
            }
            boolean there = standing.records() > 0;
            String mark = there ? "✓" : standing.due() ? "缺" : "—";
            String count = there ? " " + standing.records() : standing.due() ? "" : "(不要求)";
            setText(mark + "  " + standing.step().phase().title() + " · " + standing.title() + count);
            if (standing.missing()) {
                getStyleClass().add("step-missing");
            } else if (there) {
                getStyleClass().add("step-done");
            }
        }
    }
}

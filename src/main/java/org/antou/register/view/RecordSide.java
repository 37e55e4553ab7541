package org.antou.register.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.antou.register.RecordRef;

/** Beside a table: the selected record in full, or its history. */
final class RecordSide<R> {

    private final Workplace workplace;
    private final DeskSpec<R> spec;
    private final RecordDetail<R> detail;
    private final HistoryPane history;
    private final ToggleButton detailButton = new ToggleButton("详情");
    private final ToggleButton historyButton = new ToggleButton("历史");
    private final ToggleGroup group = new ToggleGroup();
    private final HBox bar = new HBox();
    private final BorderPane root = new BorderPane();
    private final Map<ToggleButton, SidePane> panes = new LinkedHashMap<>();
    private Set<UUID> selected = Set.of();

    private record Read<R>(R row, List<String> remarks) {}

    RecordSide(Workplace workplace, DeskSpec<R> spec, List<SidePane> more) {
        this.workplace = workplace;
        this.spec = spec;
        this.detail = new RecordDetail<>(spec);
        this.history = new HistoryPane(workplace, spec.port());
        group.getToggles().addAll(detailButton, historyButton);
        detailButton.getStyleClass().add("left-pill");
        historyButton.getStyleClass().add("right-pill");
        detailButton.setSelected(true);
        group.selectedToggleProperty().addListener((p, was, is) -> {
            if (is == null) {
                was.setSelected(true);
            } else {
                swap();
            }
        });
        bar.getChildren().addAll(detailButton, historyButton);
        more.forEach(this::add);
        bar.getStyleClass().add("desk-side-bar");
        root.setTop(bar);
        root.getStyleClass().add("desk-side");
        swap();
    }

    Node node() {
        return root;
    }

    /** Another pane, before the history. */
    void add(SidePane pane) {
        ToggleButton button = new ToggleButton(pane.title());
        button.getStyleClass().add("center-pill");
        button.setDisable(true);
        panes.put(button, pane);
        group.getToggles().add(button);
        bar.getChildren().add(bar.getChildren().size() - 1, button);
    }

    HistoryPane history() {
        return history;
    }

    void show(Set<UUID> ids) {
        selected = Set.copyOf(ids);
        refresh();
    }

    /** Reads what is shown anew. */
    void refresh() {
        historyButton.setDisable(selected.size() != 1);
        Optional<RecordRef> one = selected.size() == 1
                ? Optional.of(
                        new RecordRef(spec.port().key(), selected.iterator().next()))
                : Optional.empty();
        panes.forEach((button, pane) -> {
            button.setDisable(one.isEmpty());
            pane.show().accept(one);
        });
        if (selected.size() != 1) {
            detail.nothing(selected.size());
            detailButton.setSelected(true);
            return;
        }
        UUID id = selected.iterator().next();
        workplace
                .jobs()
                .run(
                        "读取" + spec.record(),
                        job -> spec.use()
                                .find()
                                .apply(id)
                                .map(row -> new Read<>(row, spec.use().remarks().apply(row))),
                        found -> read(id, found),
                        workplace.dialogs()::problem);
    }

    private void read(UUID id, Optional<Read<R>> found) {
        if (selected.equals(Set.of(id))) {
            found.ifPresentOrElse(
                    read -> detail.show(
                            read.row(), read.remarks(), spec.use().more().apply(read.row())),
                    () -> detail.nothing(0));
            if (historyButton.isSelected()) {
                swap();
            }
        }
    }

    private void swap() {
        Optional<SidePane> other = panes.entrySet().stream()
                .filter(e -> e.getKey().isSelected())
                .map(Map.Entry::getValue)
                .findFirst();
        if (other.isPresent()) {
            root.setCenter(other.get().node());
        } else if (historyButton.isSelected()) {
            selected.stream()
                    .findFirst()
                    .ifPresent(id -> history.show(new RecordRef(spec.port().key(), id)));
            root.setCenter(history.node());
        } else {
            root.setCenter(detail.node());
        }
    }
}

package org.antou.ledger.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Standing;
import org.antou.ledger.model.Status.Tally;
import org.antou.register.Filter;

/** Above the table: which inspection, its numbers as buttons that filter, and what can be done with a whole ledger. */
final class LedgerHead {

    private static final String ALL = "全部轮次";

    private final ComboBox<Optional<Inspection>> chooser = new ComboBox<>();
    private final Label title = new Label();
    private final FlowPane numbers = new FlowPane();
    private final HBox top = new HBox();
    private final VBox root = new VBox(top, numbers);
    private final Consumer<Filter> filter;
    private boolean showing;

    /**
     * @param chosen gets the inspection that the clerk chooses, empty for all of them
     * @param filter gets what a press on a number asks for
     */
    LedgerHead(Consumer<Optional<UUID>> chosen, Consumer<Filter> filter) {
        this.filter = filter;
        chooser.setConverter(new Titles());
        chooser.setAccessibleText("巡察轮次");
        chooser.valueProperty().addListener((p, was, is) -> {
            if (!showing && is != null) {
                chosen.accept(is.map(Inspection::id));
            }
        });
        title.getStyleClass().add("ledger-title");
        numbers.getStyleClass().add("ledger-numbers");
        top.getStyleClass().add("ledger-top");
        root.getStyleClass().add("ledger-head");
    }

    Node node() {
        return root;
    }

    /** Buttons at the right end. */
    void tools(List<? extends Node> tools) {
        HBox left = new HBox(title, chooser);
        left.getStyleClass().add("ledger-which");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        top.getChildren().setAll(left);
        top.getChildren().addAll(tools);
    }

    /** With one inspection its title stands there, with several they can be chosen. */
    void inspections(List<Inspection> inspections, Optional<UUID> chosen) {
        showing = true;
        List<Optional<Inspection>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        inspections.forEach(i -> choices.add(Optional.of(i)));
        chooser.setItems(FXCollections.observableArrayList(choices));
        chooser.setValue(inspections.stream()
                .filter(i -> chosen.filter(i.id()::equals).isPresent())
                .findFirst());
        boolean several = inspections.size() > 1;
        chooser.setVisible(several);
        chooser.setManaged(several);
        title.setVisible(!several);
        title.setManaged(!several);
        title.setText(inspections.stream().findFirst().map(Inspection::title).orElse("巡察整改台账"));
        showing = false;
    }

    /** 反馈 40 · 已完成 35 · 整改中 5 · 超期 1 · 完成率 87.50%. */
    void numbers(List<Standing> standings, LocalDate today) {
        LedgerStatistics statistics = LedgerStatistics.ofStandings(standings);
        numbers.getChildren().clear();
        if (statistics.total() == 0) {
            return;
        }
        number("反馈", statistics.total(), "all", IssueViews.counted(Optional.empty()));
        for (Tally tally : Tally.values()) {
            if (statistics.of(tally) > 0) {
                number(tally.title(), statistics.of(tally), style(tally), IssueViews.counted(Optional.of(tally)));
            }
        }
        int overdue = standings.stream()
                .filter(s -> s.overdue(today))
                .mapToInt(Standing::issues)
                .sum();
        if (overdue > 0) {
            number("其中超期", overdue, "red", IssueViews.reminding(LedgerRules.OVERDUE));
        }
        Label rate = new Label("完成率 " + statistics.rate() + "%");
        rate.getStyleClass().add("ledger-rate");
        numbers.getChildren().add(rate);
    }

    private static String style(Tally tally) {
        return switch (tally) {
            case DONE -> "blue";
            case UNCONFIRMED -> "grey";
            default -> "yellow";
        };
    }

    private void number(String name, int count, String colour, Filter shown) {
        Label figure = new Label(String.valueOf(count));
        figure.getStyleClass().add("figure");
        Button button = new Button(name, figure);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("ledger-number", "number-" + colour);
        button.setOnAction(e -> filter.accept(shown));
        numbers.getChildren().add(button);
    }

    private static final class Titles extends StringConverter<Optional<Inspection>> {
        @Override
        public String toString(Optional<Inspection> inspection) {
            return inspection == null ? "" : inspection.map(Inspection::title).orElse(ALL);
        }

        @Override
        public Optional<Inspection> fromString(String title) {
            return Optional.empty();
        }
    }
}

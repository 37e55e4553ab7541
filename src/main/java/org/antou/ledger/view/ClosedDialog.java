package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Satisfaction;
import org.antou.ledger.model.Withheld;
import org.antou.register.Choice;
import org.antou.register.Values;
import org.antou.register.view.Workplace;

/** What editing a closed issue comes to: it is locked; only what is known afterwards is filled in, or a text corrected. */
record ClosedDialog(Workplace workplace, Ledger ledger) {

    private static final String CORRECT = "文字更正…";
    private static final String AFTERWARDS = "填满意度与公开…";

    void ask(Issue issue, Runnable correct, Runnable changed) {
        workplace
                .dialogs()
                .choose("第 " + issue.number() + " 条已销号", LedgerChecks.LOCKED, CORRECT, AFTERWARDS)
                .ifPresent(way -> {
                    if (way.equals(CORRECT)) {
                        correct.run();
                    } else {
                        afterwards(issue, changed);
                    }
                });
    }

    private void afterwards(Issue issue, Runnable changed) {
        ComboBox<Optional<Choice>> satisfaction =
                chooser(List.of(Satisfaction.values()), issue.outcome().satisfaction(), "(未填)");
        satisfaction.setId("after-satisfaction");
        ComboBox<Optional<Choice>> withheld =
                chooser(List.of(Withheld.values()), issue.outcome().withheld(), "可以公开");
        withheld.setId("after-withheld");
        VBox content = new VBox(new Label("满意度"), satisfaction, new Label("不公开理由"), withheld);
        content.getStyleClass().add("small-form");
        workplace
                .dialogs()
                .form(
                        "满意度与公开",
                        content,
                        "保存",
                        () -> Optional.of(values(issue)
                                .with(LedgerColumns.SATISFACTION, satisfaction.getValue())
                                .with(LedgerColumns.WITHHELD, withheld.getValue())))
                .ifPresent(values -> workplace
                        .jobs()
                        .run(
                                "保存",
                                job -> ledger.save(
                                        workplace.session(),
                                        LedgerColumns.ALL.apply().apply(issue, values)),
                                saved -> changed.run(),
                                workplace.dialogs()::problem));
    }

    private static Values values(Issue issue) {
        return LedgerColumns.ALL.values(issue);
    }

    private static ComboBox<Optional<Choice>> chooser(
            List<? extends Choice> choices, Optional<? extends Choice> chosen, String none) {
        ComboBox<Optional<Choice>> box = new ComboBox<>();
        Stream.concat(Stream.of(Optional.<Choice>empty()), choices.stream().map(c -> Optional.<Choice>of(c)))
                .forEach(box.getItems()::add);
        box.setValue(chosen.map(c -> (Choice) c));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Titles(none));
        return box;
    }

    private static final class Titles extends StringConverter<Optional<Choice>> {

        private final String none;

        Titles(String none) {
            this.none = none;
        }

        @Override
        public String toString(Optional<Choice> choice) {
            return choice == null ? "" : choice.map(Choice::title).orElse(none);
        }

        @Override
        public Optional<Choice> fromString(String title) {
            return Optional.empty();
        }
    }
}

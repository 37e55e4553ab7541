package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Aspect;
import org.antou.register.view.Workplace;

/** Makes a new aspect (方面) of an inspection on the spot. */
record AspectDialog(Workplace workplace, Ledger ledger) {

    private static final int ROWS = 3;

    void make(UUID inspection, Consumer<Aspect> made) {
        TextArea title = new TextArea();
        title.setWrapText(true);
        title.setPrefRowCount(ROWS);
        title.setPromptText("照反馈意见的原文填写");
        Label mistake = new Label();
        mistake.getStyleClass().add("field-error");
        VBox content = new VBox(new Label("方面"), title, mistake);
        content.getStyleClass().add("small-form");
        workplace
                .dialogs()
                .form("新方面", content, "添加", () -> read(title, mistake))
                .ifPresent(text -> save(inspection, text, made));
    }

    private static Optional<String> read(TextArea title, Label mistake) {
        String text = title.getText().strip();
        mistake.setText(text.isEmpty() ? "请填写方面的标题。" : "");
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private void save(UUID inspection, String title, Consumer<Aspect> made) {
        workplace
                .jobs()
                .run(
                        "登记方面",
                        job -> {
                            List<Aspect> there = ledger.aspects(inspection);
                            int number = 1
                                    + there.stream()
                                            .mapToInt(Aspect::number)
                                            .max()
                                            .orElse(0);
                            return ledger.save(
                                    workplace.session(), new Aspect(ledger.newId(), 0, inspection, number, title));
                        },
                        made,
                        workplace.dialogs()::problem);
    }
}

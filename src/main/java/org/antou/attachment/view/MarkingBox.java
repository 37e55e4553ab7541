package org.antou.attachment.view;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.antou.attachment.Marking;

/** 密级 to choose. State secrets can be chosen, so that whoever holds one is told at once why it can't come in. */
final class MarkingBox extends VBox {

    private static final String REFUSED = "案头装在非涉密电脑上,按保密规定不得存放国家秘密。请到涉密计算机上保管这份材料,这里只登记文号或份数。";

    private final ComboBox<Marking> box = new ComboBox<>();
    private final Label refused = new Label();

    MarkingBox(Marking chosen) {
        box.getItems().setAll(Marking.values());
        box.setConverter(new Titles());
        box.setValue(chosen);
        box.setId("attachment-marking");
        Label label = new Label("密级");
        label.setLabelFor(box);
        refused.getStyleClass().add("field-error");
        refused.setWrapText(true);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        box.valueProperty().addListener((p, was, is) -> refused.setText(is.stateSecret() ? REFUSED : ""));
        getStyleClass().add("attachment-field");
        getChildren().setAll(label, box, refused);
    }

    Marking value() {
        return box.getValue();
    }

    private static final class Titles extends StringConverter<Marking> {
        @Override
        public String toString(Marking marking) {
            return marking == null ? "" : marking.title() + (marking.stateSecret() ? "(不得录入)" : "");
        }

        @Override
        public Marking fromString(String title) {
            throw new UnsupportedOperationException("markings are picked, not typed");
        }
    }
}

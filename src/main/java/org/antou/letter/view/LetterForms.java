package org.antou.letter.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.text.PartialDate;
import org.antou.ui.DateField;

/** The small forms about one paper: who signed it, why it is void, which number a paper of others bears. */
final class LetterForms {

    private LetterForms() {}

    /** Who signed and when. */
    record Signing(String by, LocalDate on) {}

    /** A paper of 纪委监委 or 巡察办. */
    record Foreign(String number, String title, LocalDate on) {}

    /** Asks who signed on paper and when. */
    static final class SignForm extends VBox {

        private final TextField by = named("sign-by");
        private final DateField on;
        private final Label mistake = error();

        SignForm(LocalDate today) {
            on = new DateField(today);
            on.show(PartialDate.of(today));
            getStyleClass().add("small-form");
            getChildren().addAll(field("签字人", by), field("签字日期", on), mistake);
        }

        Optional<Signing> read() {
            if (by.getText().isBlank()) {
                mistake.setText("请填写签字人。");
                return Optional.empty();
            }
            mistake.setText("签字日期要写到日,例如 2026-3-5。");
            return day(on).map(day -> new Signing(by.getText().strip(), day));
        }
    }

    /** Asks why a number is void. */
    static final class VoidForm extends VBox {

        private final TextArea reason = new TextArea();
        private final Label mistake = error();

        VoidForm(String number) {
            reason.setId("void-reason");
            reason.setPrefRowCount(2);
            reason.setWrapText(true);
            reason.setPromptText("例如:日期打错,另发");
            Label told = new Label("作废后“" + number + "”不再使用,下一件用下一个号;存档的打印件留着。这一步不能撤销。");
            told.setWrapText(true);
            getStyleClass().add("small-form");
            getChildren().addAll(told, field("作废理由", reason), mistake);
        }

        Optional<String> read() {
            mistake.setText("请写作废理由。");
            return Optional.of(reason.getText().strip()).filter(text -> !text.isEmpty());
        }
    }

    /** Asks for the number, the kind and the day of a paper of others. */
    static final class ForeignForm extends VBox {

        private final TextField number = named("foreign-number");
        private final TextField title = named("foreign-title");
        private final DateField on;
        private final Label mistake = error();

        ForeignForm(LocalDate today) {
            on = new DateField(today);
            on.field().setId("foreign-on");
            title.setPromptText("例如:市纪委监委 整改情况告诫书");
            Label told = new Label("告诫书、问责书由纪委监委或巡察办发,这里只登记文号,不打印;扫描件可以登记后附上。");
            told.setWrapText(true);
            getStyleClass().add("small-form");
            getChildren().addAll(told, field("文号", number), field("发文机关和文书名称", title), field("成文日期", on), mistake);
        }

        Optional<Foreign> read() {
            if (number.getText().isBlank() || title.getText().isBlank()) {
                mistake.setText("请填写文号、发文机关和文书名称。");
                return Optional.empty();
            }
            mistake.setText("成文日期要写到日,例如 2026-3-5。");
            return day(on).map(day ->
                    new Foreign(number.getText().strip(), title.getText().strip(), day));
        }
    }

    static Optional<LocalDate> day(DateField field) {
        return field.date()
                .filter(date -> date.earliest().equals(date.latest()))
                .map(PartialDate::earliest);
    }

    static Label error() {
        Label mistake = new Label();
        mistake.setWrapText(true);
        mistake.getStyleClass().add("field-error");
        return mistake;
    }

    static VBox field(String title, Node control) {
        Label label = new Label(title);
        label.setLabelFor(control);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("letter-field");
        return box;
    }

    static TextField named(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}

package org.antou.desktop.admin;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.settings.Parameter;
import org.antou.settings.ParameterKey;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** The form for a new value of one parameter. */
final class ParameterForm extends VBox {

    private final ParameterKey key;
    private final TextField value = new TextField();
    private final TextField validFrom = new TextField();
    private final TextArea basis = new TextArea();
    private final Trouble trouble = new Trouble();

    /** What is to be set. */
    record Wanted(ParameterKey key, LocalDate validFrom, String value, String basis) {}

    ParameterForm(Parameter now, LocalDate today) {
        this.key = now.key();
        value.setId("parameter-value");
        value.setText(now.value());
        validFrom.setText(today.toString());
        basis.setText(now.isDefault() ? "" : now.basis());
        basis.setId("parameter-basis");
        basis.setPrefRowCount(3);
        basis.setWrapText(true);
        basis.setPromptText("例如:市委巡察办〔2024〕5号通知");
        getStyleClass().add("step-page");
        getChildren()
                .setAll(
                        Words.text("现在的值:" + now.value() + " " + key.unit() + "(" + now.basis() + ")"),
                        Words.field(
                                "新值(" + key.unit() + ")",
                                value,
                                key.range().from() + " 到 " + key.range().to() + " 之间的整数"),
                        Words.field("自何日起生效", validFrom, "例如 2024-2-8;此前的日子仍按旧值算"),
                        Words.field("依据", basis),
                        trouble);
    }

    /** The wanted value; empty, and said why, where the form can't be read. */
    Optional<Wanted> read() {
        Optional<LocalDate> day = ChineseDates.parse(validFrom.getText())
                .filter(PartialDate::isExact)
                .map(PartialDate::earliest);
        if (!key.range().holds(value.getText().strip())) {
            trouble.say("数值只能是" + key.range().from() + "到" + key.range().to() + "之间的整数。");
        } else if (day.isEmpty()) {
            trouble.say("生效日期要写到某一天,例如 2024-2-8。");
        } else if (basis.getText().isBlank()) {
            trouble.say("请写明依据的文件或通知。");
        } else {
            return Optional.of(new Wanted(key, day.get(), value.getText(), basis.getText()));
        }
        return Optional.empty();
    }
}

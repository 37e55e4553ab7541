package org.antou.desktop.admin;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Trouble;
import org.antou.desktop.look.Words;
import org.antou.settings.OfficeNames;

/** 本单位: the names on screen and paper. */
public final class OfficeForm extends VBox {

    private final OfficeNames before;
    private final TextField unit = new TextField();
    private final TextField partyGroup = new TextField();
    private final TextField committee = new TextField();
    private final Trouble trouble = new Trouble();

    public OfficeForm(OfficeNames before) {
        this.before = before;
        unit.setText(before.unit());
        partyGroup.setText(before.partyGroup());
        committee.setText(before.committee());
        getStyleClass().add("step-page");
        getChildren()
                .setAll(
                        Words.field("单位名称", unit),
                        Words.field("党组(党委)名称", partyGroup),
                        Words.field("机关党委名称", committee),
                        trouble);
    }

    /** The names as typed; empty, and said why, without a unit. */
    public Optional<OfficeNames> read() {
        if (unit.getText().isBlank()) {
            trouble.say("请填写单位名称。");
            return Optional.empty();
        }
        return Optional.of(new OfficeNames(
                unit.getText().strip(),
                partyGroup.getText().strip(),
                committee.getText().strip(),
                before.practice()));
    }
}

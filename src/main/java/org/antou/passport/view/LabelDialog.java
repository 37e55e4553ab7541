package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.passport.model.Place;
import org.antou.passport.model.SlotRange;
import org.antou.passport.paper.SlotLabels;
import org.antou.ui.DialogFields;

/** 打印柜位标签: those of the slots that are in use, or of slots that are typed. */
record LabelDialog(PassportPlace place) {

    void open() {
        place.work()
                .jobs()
                .run(
                        "查看柜位",
                        job -> place.register().stocktakes().slots(),
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private void ask(List<Place> used) {
        DialogFields fields = new DialogFields(place.today());
        ComboBox<String> cabinet = new ComboBox<>();
        cabinet.setId("label-cabinet");
        cabinet.setEditable(true);
        used.stream().map(Place::cabinet).distinct().forEach(cabinet.getItems()::add);
        if (!cabinet.getItems().isEmpty()) {
            cabinet.setValue(cabinet.getItems().get(0));
        }
        fields.row("柜号", cabinet);
        TextField slots = fields.text("格号", "label-slots", "");
        slots.setPromptText("空着 = 现在有证件的格;或写 1-60、1、3、B2");
        fields.hint("一张 A4 印 24 个。标签上只有柜号、格号和二维码,不印姓名。盘点时扫标签,接着扫的证件就按这一格核对。现有证件的格:" + used.size() + " 个。");
        place.work()
                .dialogs()
                .form(
                        "打印柜位标签",
                        fields,
                        "打印预览",
                        () -> read(used, cabinet.getEditor().getText().strip(), slots, fields))
                .ifPresent(chosen -> place.work()
                        .jobs()
                        .run(
                                "准备打印",
                                job -> SlotLabels.of(place.unit(), chosen),
                                place.papers()::preview,
                                place.work().dialogs()::problem));
    }

    private static Optional<List<Place>> read(List<Place> used, String cabinet, TextField slots, DialogFields fields) {
        if (cabinet.isEmpty()) {
            return fields.refused("请填写柜号。");
        }
        if (slots.getText().isBlank()) {
            List<Place> there =
                    used.stream().filter(slot -> slot.cabinet().equals(cabinet)).toList();
            return there.isEmpty() ? fields.refused("这个柜现在没有写了格号的证件,请写明要印哪些格。") : Optional.of(there);
        }
        Optional<List<Place>> typed = SlotRange.of(cabinet, slots.getText());
        return typed.isPresent() ? typed : fields.refused("格号看不懂:请写成 1-60,或 1、3、B2;一次最多 1000 个。");
    }
}

package org.antou.cadre.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileStatus;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;

/** 办理: moves a check on, to what may follow alone. */
record MoveDialog(CadrePlace place, Runnable done) {

    void open(UUID check) {
        place.work()
                .jobs()
                .run(
                        "读取档案核查",
                        job -> place.files().find(check).map(place.files()::sheet),
                        read -> read.ifPresent(this::ask),
                        place.work().dialogs()::problem);
    }

    private record Said(FileStatus to, LocalDate on, String reason) {}

    private void ask(CheckSheet sheet) {
        FileStatus now = sheet.check().status();
        List<FileStatus> next = List.copyOf(now.next());
        DialogFields node = new DialogFields(place.today());
        ComboBox<String> to = new ComboBox<>();
        to.setId("move-to");
        next.forEach(status -> to.getItems().add(status.title()));
        to.setValue(next.get(0).title());
        node.row("转为", to);
        DateField on = node.date("日期", "move-on", Optional.of(place.today()));
        TextField reason = node.text("理由", "move-reason", "");
        reason.setPromptText("维持原状、存疑、退回和重新核查要写");
        node.hint(sheet.check().personName() + "的档案核查现在是“" + now.title() + "”。没有办结的,打印时一律写“待核实”。");
        place.work()
                .dialogs()
                .form("办理档案核查", node, "确定", () -> {
                    FileStatus chosen = next.stream()
                            .filter(status -> status.title().equals(to.getValue()))
                            .findFirst()
                            .orElseThrow();
                    Optional<LocalDate> day = DialogFields.day(on);
                    if (day.isEmpty()) {
                        return node.<Said>refused("请填写日期,写到日。");
                    }
                    return CheckRules.refusal(sheet, chosen, reason.getText())
                            .map(node::<Said>refused)
                            .orElseGet(() -> Optional.of(new Said(chosen, day.get(), reason.getText())));
                })
                .ifPresent(said -> move(sheet, said));
    }

    private void move(CheckSheet sheet, Said said) {
        place.work()
                .jobs()
                .run(
                        "办理档案核查",
                        job -> place.files().move(place.session(), sheet.check(), said.to(), said.on(), said.reason()),
                        moved -> {
                            place.work()
                                    .navigator()
                                    .status(moved.personName() + "的档案核查已转为“"
                                            + moved.status().title() + "”。");
                            done.run();
                        },
                        place.work().dialogs()::problem);
    }
}

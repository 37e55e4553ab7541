package org.antou.cadre.view.watch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.cadre.model.lending.FileCondition;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileRenewal;
import org.antou.cadre.model.lending.FileReturn;
import org.antou.cadre.paper.watch.FileSlip;
import org.antou.cadre.watch.FileLoans;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;

/** 归还、续借、催还 of a file that is out, and its papers. */
record FileLoanSteps(WatchPlace place, Runnable done) {

    private record Reminded(LocalDate on, String how) {}

    private FileLoans loans() {
        return place.register().loans();
    }

    void giveBack(UUID id) {
        place.with(loans(), id, this::askReturn);
    }

    private void askReturn(FileLoan loan) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("归还日期", "file-returned", Optional.of(place.today()));
        ComboBox<String> condition = new ComboBox<>();
        condition.setId("file-condition");
        Stream.of(FileCondition.values()).map(FileCondition::title).forEach(condition.getItems()::add);
        fields.row("档案情况", condition);
        TextField note = fields.text("缺损说明", "file-note", "");
        TextField receiver = fields.text("收档人", "file-receiver", "");
        fields.hint(told(loan) + "归还时按目录当面清点,再选档案情况。");
        place.work()
                .dialogs()
                .form("归还档案", fields, "归还并打印归还单", () -> back(fields, on, condition, note, receiver))
                .ifPresent(back -> place.step(
                        "归还档案",
                        () -> loans().giveBack(place.session(), loan, back),
                        saved -> {
                            place.print(() -> FileSlip.returned(place.unit(), saved));
                            return "已归还:" + saved.label() + "。";
                        },
                        done));
    }

    private static Optional<FileReturn> back(
            DialogFields fields, DateField on, ComboBox<String> condition, TextField note, TextField receiver) {
        if (DialogFields.day(on).isEmpty()) {
            return fields.refused("归还日期要写到日。");
        }
        Optional<FileCondition> chosen = Stream.of(FileCondition.values())
                .filter(c -> c.title().equals(condition.getValue()))
                .findFirst();
        if (chosen.isEmpty()) {
            return fields.refused("请当面清点,选归还时的档案情况。");
        }
        if (chosen.get() != FileCondition.COMPLETE && note.getText().isBlank()) {
            return fields.refused("档案有缺损的,请写明缺什么、损在哪里。");
        }
        return Optional.of(new FileReturn(
                DialogFields.day(on),
                chosen,
                note.getText().strip(),
                receiver.getText().strip()));
    }

    void renew(UUID id) {
        place.with(loans(), id, this::askRenewal);
    }

    private void askRenewal(FileLoan loan) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("续借日期", "renew-on", Optional.of(place.today()));
        TextField approver = fields.text("审批人", "renew-approver", loan.approver());
        fields.hint(told(loan) + "续借是新的审批,应还日期从续借日期重新算,原应还日期保留。");
        place.work()
                .dialogs()
                .form(
                        "续借档案",
                        fields,
                        "续借",
                        () -> DialogFields.day(on).isEmpty()
                                        || approver.getText().isBlank()
                                ? fields.<FileRenewal>refused("续借日期(写到日)和审批人都要填。")
                                : Optional.of(new FileRenewal(
                                        DialogFields.day(on).get(),
                                        approver.getText().strip())))
                .ifPresent(renewal -> place.step(
                        "续借档案",
                        () -> loans().renew(place.session(), loan, renewal),
                        saved -> "已续借:" + told(saved),
                        done));
    }

    void remind(UUID id) {
        place.with(loans(), id, this::askReminder);
    }

    private void askReminder(FileLoan loan) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("催还日期", "remind-on", Optional.of(place.today()));
        TextField how = fields.text("方式", "remind-how", "催还单送达本人");
        fields.hint(told(loan) + "这是第 " + (loan.reminders().size() + 1) + " 次催还。");
        place.work()
                .dialogs()
                .form(
                        "催还档案",
                        fields,
                        "登记并打印催还单",
                        () -> DialogFields.day(on).isEmpty()
                                ? fields.<Reminded>refused("日期要写到日。")
                                : Optional.of(new Reminded(
                                        DialogFields.day(on).get(),
                                        how.getText().strip())))
                .ifPresent(said -> place.step(
                        "催还档案",
                        () -> loans().remind(place.session(), loan, said.on(), said.how()),
                        saved -> {
                            place.print(() -> FileSlip.reminder(place.unit(), saved, said.on()));
                            return "已登记催还:" + saved.label() + "。";
                        },
                        done));
    }

    /** 审批单, or 归还单 where it is over. */
    void print(UUID id) {
        place.with(
                loans(),
                id,
                loan -> place.print(() ->
                        loan.isOut() ? FileSlip.lent(place.unit(), loan) : FileSlip.returned(place.unit(), loan)));
    }

    private static String told(FileLoan loan) {
        return loan.label() + ",应还 "
                + loan.reckoning().due().map(LocalDate::toString).orElse("") + "("
                + loan.reckoning().reason() + ")。";
    }
}

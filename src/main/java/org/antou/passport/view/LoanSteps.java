package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.Extension;
import org.antou.passport.model.Reminder;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.LoanSlip;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;

/** 续借 and 催还 of a loan that is out, and its papers once more. */
record LoanSteps(PassportPlace place, Runnable done) {

    private record Read(DocumentLoan loan, TravelDocument document) {}

    private Read read(UUID id) {
        DocumentLoan loan = place.loans().find(id).orElseThrow();
        return new Read(
                loan, place.cabinet().find(loan.document().orElseThrow().id()).orElseThrow());
    }

    private void with(UUID id, java.util.function.Consumer<Read> then) {
        place.work().jobs().run("读取领用", job -> read(id), then, place.work().dialogs()::problem);
    }

    void extend(UUID id) {
        with(id, read -> askExtension(read.loan()));
    }

    private void askExtension(DocumentLoan loan) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("续借日", "extend-on", Optional.of(place.today()));
        TextField approval = fields.text("新的审批文号", "extend-approval", "");
        DateField returns = fields.date("新的计划回国(境)日期", "extend-returns", Optional.empty());
        returns.setDisable(loan.journey().visaOnly());
        fields.hint(loan.label() + "。续借是新的审批;原应还日期 "
                + loan.reckoning().due().map(Object::toString).orElse("") + " 保留在记录里。");
        place.work()
                .dialogs()
                .form("续借", fields, "续借", () -> {
                    if (DialogFields.day(on).isEmpty() || approval.getText().isBlank()) {
                        return fields.<Extension>refused("请填写续借日(写到日)和新的审批文号。没有审批不能续借。");
                    }
                    if (!loan.journey().visaOnly() && DialogFields.day(returns).isEmpty()) {
                        return fields.<Extension>refused("请填写新的计划回国(境)日期,写到日。");
                    }
                    return Optional.of(new Extension(
                            DialogFields.day(on).orElseThrow(),
                            approval.getText().strip(),
                            DialogFields.day(returns)));
                })
                .ifPresent(extension -> run("续借证件", () -> place.loans().extend(place.session(), loan, extension)));
    }

    private void run(String title, java.util.function.Supplier<DocumentLoan> work) {
        place.work()
                .jobs()
                .run(
                        title,
                        job -> work.get(),
                        saved -> {
                            place.work()
                                    .navigator()
                                    .status(title + ":" + saved.label() + ",应还 "
                                            + saved.reckoning()
                                                    .due()
                                                    .map(Object::toString)
                                                    .orElse("") + "。");
                            done.run();
                        },
                        place.work().dialogs()::problem);
    }

    /** Prints a reminder and puts it on record. */
    void remind(UUID id) {
        with(id, this::askReminder);
    }

    private void askReminder(Read read) {
        DocumentLoan loan = read.loan();
        int times = loan.reminded().size() + 1;
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("催还日期", "remind-on", Optional.of(place.today()));
        TextField how = fields.text("方式", "remind-how", "催还单送达本人");
        String late = loan.reckoning().late() > 0 ? "已逾期 " + loan.reckoning().late() + " 天" : "尚未逾期";
        fields.hint(loan.label() + ",应还 "
                + loan.reckoning().due().map(Object::toString).orElse("") + "," + late + ",这是第 " + times + " 次催还。"
                + (times > 1 ? "以前:" + String.join(";", loan.reminders()).replace('|', ',') : ""));
        place.work()
                .dialogs()
                .form(
                        "催还",
                        fields,
                        "登记并打印催还单",
                        () -> DialogFields.day(on).isEmpty()
                                ? fields.<Reminder>refused("日期要写到日。")
                                : Optional.of(new Reminder(
                                        DialogFields.day(on).orElseThrow(),
                                        "第 " + times + " 次催还",
                                        how.getText().strip())))
                .ifPresent(reminder -> {
                    run("催还证件", () -> place.loans().remind(place.session(), loan, reminder));
                    place.print(() -> LoanSlip.reminder(place.unit(), loan, read.document(), reminder.on(), times));
                });
    }

    /** 领用单, or 归还单 where it is over. */
    void print(List<UUID> ids) {
        with(
                ids.get(0),
                read -> place.print(() -> read.loan().isOut()
                        ? LoanSlip.lent(place.unit(), read.loan(), read.document())
                        : LoanSlip.returned(place.unit(), read.loan(), read.document())));
    }
}

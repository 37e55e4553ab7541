package org.antou.passport.view;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.paper.LoanSlip;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.task.Lane;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;
import org.antou.ui.PickerField;

/** 借出: initials, the document, the approval, Enter; the due day stands below while the days are typed, the slip comes after. */
public final class LendDialog {

    private static final Duration QUIET = Duration.ofMillis(120);

    private final PassportPlace place;
    private final Runnable done;

    /** @param done what is to be read anew afterwards */
    public LendDialog(PassportPlace place, Runnable done) {
        this.place = place;
        this.done = done;
    }

    /** Asks which document first. */
    public void open() {
        ask(Optional.empty());
    }

    /** With the document chosen already. */
    void open(UUID document) {
        place.work()
                .jobs()
                .run(
                        "读取证件",
                        job -> place.cabinet().find(document),
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private void ask(Optional<TravelDocument> chosen) {
        Fields fields = new Fields(chosen);
        place.work()
                .dialogs()
                .form("借出证件", fields.node, "借出并打印领用单", fields::read)
                .ifPresent(this::lend);
    }

    private void lend(DocumentLoan loan) {
        place.work().jobs().run("借出证件", job -> place.loans().lend(place.session(), loan), this::lent, problem -> {
            place.work().dialogs().problem(problem);
            done.run();
        });
    }

    private void lent(DocumentLoan loan) {
        place.work()
                .navigator()
                .status("已借出:" + loan.label() + ",应还 "
                        + loan.reckoning().due().map(LocalDate::toString).orElse("") + "。");
        done.run();
        place.print(() -> LoanSlip.lent(
                place.unit(),
                loan,
                place.cabinet().find(loan.document().orElseThrow().id()).orElseThrow()));
    }

    private final class Fields {

        private static final String HINT = "填好日期后,这里显示应还日期和它的由来。";

        private final DialogFields node = new DialogFields(place.today());
        private final Lane due = place.work().jobs().lane("lend.due", QUIET);
        private final PickerField<TravelDocument> document = new PickerField<>(
                new DocumentPicker(place.cabinet()),
                place.work().jobs(),
                place.work().dialogs()::problem);
        private final TextField approval;
        private final TextField purpose;
        private final TextField places;
        private final CheckBox visaOnly = new CheckBox("只办签注,不出行");
        private final DateField departs;
        private final DateField returns;
        private final DateField lentOn;
        private final TextField taker;

        Fields(Optional<TravelDocument> chosen) {
            node.row("证件", document);
            document.field().setId("lend-document");
            document.field().setPromptText("姓名拼音首字母,如 lzy");
            approval = node.text("审批文号", "lend-approval", "");
            purpose = node.text("事由", "lend-purpose", "");
            places = node.text("前往国家(地区)", "lend-places", "");
            departs = node.date("计划出行日期", "lend-departs", Optional.empty());
            returns = node.date("计划回国(境)日期", "lend-returns", Optional.empty());
            visaOnly.setId("lend-visa");
            node.row("", visaOnly);
            lentOn = node.date("借出日期", "lend-on", Optional.of(place.today()));
            taker = node.text("领用人", "lend-taker", "");
            document.onPick(picked -> picked.ifPresent(this::picked));
            document.show(chosen);
            chosen.ifPresent(this::picked);
            Stream.of(departs.field(), returns.field(), lentOn.field())
                    .forEach(field -> field.textProperty().addListener((p, was, is) -> foresee()));
            visaOnly.selectedProperty().addListener((p, was, is) -> {
                departs.setDisable(is);
                returns.setDisable(is);
                foresee();
            });
            node.hint(HINT);
        }

        private void picked(TravelDocument picked) {
            taker.setText(picked.holder());
            LoanRules.refusal(picked, place.today()).ifPresentOrElse(node::refused, () -> node.refused(""));
            foresee();
        }

        private void foresee() {
            Optional<DocumentLoan> loan = typed();
            boolean planned = visaOnly.isSelected() || DialogFields.day(returns).isPresent();
            if (loan.isPresent() && planned && loan.get().lentOn().isPresent()) {
                due.run(
                        "应还日期",
                        job -> place.loans().foreseen(loan.get()),
                        foreseen -> node.hint("应还日期:"
                                + foreseen.reckoning()
                                        .due()
                                        .map(LocalDate::toString)
                                        .orElse("") + "(" + foreseen.reckoning().reason() + ")"),
                        place.work().dialogs()::problem);
            } else {
                due.cancel();
                node.hint(HINT);
            }
        }

        private Optional<DocumentLoan> typed() {
            return document.value().map(picked -> {
                DocumentLoan blank = place.loans().blank(picked);
                boolean visa = visaOnly.isSelected();
                Values values = LoanColumns.ALL
                        .values(blank)
                        .with(LoanColumns.APPROVAL, text(approval))
                        .with(LoanColumns.PURPOSE, text(purpose))
                        .with(LoanColumns.PLACES, text(places))
                        .with(LoanColumns.DEPARTS, visa ? Optional.empty() : DialogFields.day(departs))
                        .with(LoanColumns.RETURNS, visa ? Optional.empty() : DialogFields.day(returns))
                        .with(LoanColumns.VISA_ONLY, Optional.of(visa))
                        .with(LoanColumns.LENT_ON, DialogFields.day(lentOn))
                        .with(LoanColumns.TAKER, text(taker));
                return LoanColumns.of(blank.id(), 0, values);
            });
        }

        private Optional<String> text(TextField field) {
            return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
        }

        private Optional<DocumentLoan> read() {
            if (Stream.of(departs, returns, lentOn).anyMatch(DialogFields::isNoDay)) {
                return node.refused("日期要写到日,例如 2026-7-1 或 20260701。");
            }
            Optional<DocumentLoan> loan = typed();
            if (loan.isEmpty()) {
                return node.refused("请先选证件:输入姓名的拼音首字母,按下箭头和回车选一本。");
            }
            Optional<String> unfit = document.value().flatMap(d -> LoanRules.refusal(d, place.today()));
            if (unfit.isPresent()) {
                return node.refused(unfit.get());
            }
            List<Violation> wrong = place.loans().violations(loan.get());
            return wrong.isEmpty() ? loan : node.refused(wrong.get(0).message());
        }
    }
}

package org.antou.passport.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.LoanRules;
import org.antou.passport.model.Outing;
import org.antou.passport.paper.LoanSlip;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;
import org.antou.ui.PickerField;

/** 归还: what came of the trip, the difference from the approved one marked, and the document back in its slot. */
public final class ReturnDialog {

    private final PassportPlace place;
    private final Runnable done;

    /** @param done what is to be read anew afterwards */
    public ReturnDialog(PassportPlace place, Runnable done) {
        this.place = place;
        this.done = done;
    }

    /** Asks which loan first. */
    public void open() {
        ask(Optional.empty());
    }

    /** With the loan chosen already. */
    void open(UUID loan) {
        place.work()
                .jobs()
                .run(
                        "读取领用",
                        job -> place.loans().find(loan),
                        this::ask,
                        place.work().dialogs()::problem);
    }

    private void ask(Optional<DocumentLoan> chosen) {
        Fields fields = new Fields(chosen);
        place.work().dialogs().form("归还证件", fields.node, "归还", fields::read).ifPresent(this::check);
    }

    /** What differs is told before it is put down: it may be a slip of the pen. */
    private void check(DocumentLoan loan) {
        List<String> differences = LoanRules.differences(loan);
        boolean sure = differences.isEmpty()
                || place.work()
                        .dialogs()
                        .confirm(
                                "与审批不符",
                                "实际行程与批准的不同:\n" + String.join("\n", differences) + "\n核对无误的,会在领用记录和归还单上标明。",
                                "核对无误,归还");
        if (sure) {
            giveBack(loan);
        }
    }

    private void giveBack(DocumentLoan loan) {
        place.work()
                .jobs()
                .run("归还证件", job -> place.loans().giveBack(place.session(), loan), this::returned, problem -> {
                    place.work().dialogs().problem(problem);
                    done.run();
                });
    }

    private void returned(DocumentLoan loan) {
        boolean over = !loan.isOut();
        place.work().navigator().status((over ? "已归还:" : "已登记行程:") + loan.label() + "。");
        done.run();
        if (over) {
            place.print(() -> LoanSlip.returned(
                    place.unit(),
                    loan,
                    place.cabinet().find(loan.document().orElseThrow().id()).orElseThrow()));
        }
    }

    private final class Fields {

        private static final String UNKNOWN = "(请选)";

        private final DialogFields node = new DialogFields(place.today());
        private final PickerField<DocumentLoan> loan = new PickerField<>(
                new LoanPicker(place.loans(), place.today()),
                place.work().jobs(),
                place.work().dialogs()::problem);
        private final DateField returned;
        private final ComboBox<String> outing = new ComboBox<>();
        private final DateField from;
        private final DateField to;
        private final TextField places;
        private final DateField cancelled;
        private final TextField note;

        Fields(Optional<DocumentLoan> chosen) {
            node.row("领用", loan);
            loan.field().setId("return-loan");
            loan.field().setPromptText("姓名拼音首字母或领用单号");
            returned = node.date("归还日期", "return-on", Optional.of(place.today()));
            outing.getItems().add(UNKNOWN);
            Stream.of(Outing.values()).map(Outing::title).forEach(outing.getItems()::add);
            outing.setValue(UNKNOWN);
            outing.setId("return-outing");
            node.row("是否持证出境", outing);
            from = node.date("实际出境日期", "return-from", Optional.empty());
            to = node.date("实际回国(境)日期", "return-to", Optional.empty());
            places = node.text("实际前往", "return-places", "");
            cancelled = node.date("行程取消日期", "return-cancelled", Optional.empty());
            note = node.text("情况说明", "return-note", "");
            loan.onPick(picked -> picked.ifPresent(this::picked));
            outing.setOnAction(e -> adapt());
            loan.show(chosen);
            chosen.ifPresent(this::picked);
            adapt();
        }

        private void adapt() {
            boolean stayed = chosenOuting().filter(o -> o == Outing.STAYED).isPresent();
            Stream.of(from, to, places).forEach(field -> field.setDisable(stayed));
            cancelled.setDisable(chosenOuting().filter(o -> o == Outing.LEFT).isPresent());
        }

        private void picked(DocumentLoan picked) {
            String trip = picked.journey().visaOnly()
                    ? "只办签注"
                    : "批准:" + picked.journey().places() + " "
                            + day(picked.journey().departs()) + " 至 "
                            + day(picked.journey().returns());
            node.hint(trip + ";借出 " + day(picked.lentOn()) + ",应还 "
                    + day(picked.reckoning().due()) + "(" + picked.reckoning().reason() + ")。归还日期留空只登记行程,证件仍算借出。");
            places.setText(picked.journey().places());
            note.setText(picked.note());
        }

        private static String day(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }

        private Optional<Outing> chosenOuting() {
            return Stream.of(Outing.values())
                    .filter(o -> o.title().equals(outing.getValue()))
                    .findFirst();
        }

        private Optional<DocumentLoan> read() {
            Optional<DocumentLoan> picked = loan.value();
            if (picked.isEmpty()) {
                return node.refused("请先选领用记录:输入姓名的拼音首字母,按下箭头和回车选一条。");
            }
            if (Stream.of(returned, from, to, cancelled).anyMatch(DialogFields::isNoDay)) {
                return node.refused("日期要写到日,例如 2026-7-1 或 20260701。");
            }
            if (chosenOuting().isEmpty() && DialogFields.day(returned).isPresent()) {
                return node.refused("请选“是否持证出境”。");
            }
            DocumentLoan changed = changed(picked.get());
            List<Violation> wrong = place.loans().violations(changed);
            return wrong.isEmpty()
                    ? Optional.of(changed)
                    : node.refused(wrong.get(0).message());
        }

        private DocumentLoan changed(DocumentLoan picked) {
            boolean stayed = chosenOuting().filter(o -> o == Outing.STAYED).isPresent();
            boolean left = chosenOuting().filter(o -> o == Outing.LEFT).isPresent();
            Values values = LoanColumns.ALL
                    .values(picked)
                    .with(LoanColumns.RETURNED, DialogFields.day(returned))
                    .with(LoanColumns.OUTING, chosenOuting())
                    .with(LoanColumns.WENT_ON, stayed ? Optional.empty() : DialogFields.day(from))
                    .with(LoanColumns.CAME_BACK, stayed ? Optional.empty() : DialogFields.day(to))
                    .with(LoanColumns.WENT_TO, left ? text(places) : Optional.empty())
                    .with(LoanColumns.CANCELLED, left ? Optional.empty() : DialogFields.day(cancelled))
                    .with(LoanColumns.NOTE, text(note));
            return LoanColumns.of(picked.id(), picked.version(), values);
        }

        private static Optional<String> text(TextField field) {
            return Optional.of(field.getText().strip()).filter(t -> !t.isEmpty());
        }
    }
}

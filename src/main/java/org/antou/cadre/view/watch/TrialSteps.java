package org.antou.cadre.view.watch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialExtension;
import org.antou.cadre.model.trial.TrialResult;
import org.antou.ui.DateField;
import org.antou.ui.DialogFields;

/** 考核 and 延长 of a trial appointment. */
record TrialSteps(WatchPlace place, Runnable done) {

    private record Judged(LocalDate on, TrialResult result, Optional<LocalDate> formal) {}

    void assess(UUID id) {
        place.with(place.register().trials(), id, this::askAssessment);
    }

    private void askAssessment(TrialAppointment trial) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("考核日期", "trial-assessed", Optional.of(place.today()));
        ComboBox<String> result = new ComboBox<>();
        result.setId("trial-result");
        result.getItems().addAll(TrialResult.PASSED.title(), TrialResult.FAILED.title());
        fields.row("考核结果", result);
        DateField formal = fields.date("正式任职日期", "trial-formal", Optional.empty());
        fields.hint(told(trial) + "正式任职日期可以以后再填;不合格的免去试任职务。");
        place.work()
                .dialogs()
                .form("试用期满考核", fields, "登记考核", () -> judged(fields, on, result, formal))
                .ifPresent(said -> place.step(
                        "试用期满考核",
                        () -> place.register()
                                .trials()
                                .assess(place.session(), trial, said.on(), said.result(), said.formal()),
                        saved -> "已登记考核:" + saved.label() + "。",
                        done));
    }

    private static Optional<Judged> judged(
            DialogFields fields, DateField on, ComboBox<String> result, DateField formal) {
        if (DialogFields.day(on).isEmpty() || DialogFields.isNoDay(formal)) {
            return fields.refused("日期要写到日,例如 2026-7-1 或 20260701。");
        }
        if (result.getValue() == null) {
            return fields.refused("请选考核结果;要延长的用“延长…”办理。");
        }
        TrialResult chosen =
                TrialResult.PASSED.title().equals(result.getValue()) ? TrialResult.PASSED : TrialResult.FAILED;
        if (chosen == TrialResult.FAILED && DialogFields.day(formal).isPresent()) {
            return fields.refused("考核不合格的不办正式任职,请核对。");
        }
        return Optional.of(new Judged(DialogFields.day(on).get(), chosen, DialogFields.day(formal)));
    }

    void extend(UUID id) {
        place.work()
                .jobs()
                .run(
                        "读取试任",
                        job -> place.register()
                                .trials()
                                .find(id)
                                .map(trial -> new Usual(
                                        trial, place.register().trials().usualExtension(trial))),
                        found -> found.ifPresent(this::askExtension),
                        place.work().dialogs()::problem);
    }

    private record Usual(TrialAppointment trial, Optional<LocalDate> until) {}

    private void askExtension(Usual usual) {
        DialogFields fields = new DialogFields(place.today());
        DateField on = fields.date("考核日期", "extend-on", Optional.of(place.today()));
        DateField until = fields.date("延长至", "extend-until", usual.until());
        TextField why = fields.text("原因", "extend-why", "");
        fields.hint(told(usual.trial()) + "原期满日会保留在记录里。");
        place.work()
                .dialogs()
                .form(
                        "延长试用期",
                        fields,
                        "延长",
                        () -> DialogFields.day(on).isEmpty()
                                        || DialogFields.day(until).isEmpty()
                                        || why.getText().isBlank()
                                ? fields.<TrialExtension>refused("考核日期、延长至(写到日)和原因都要填。")
                                : Optional.of(new TrialExtension(
                                        DialogFields.day(on).get(),
                                        DialogFields.day(until).get(),
                                        why.getText().strip())))
                .ifPresent(extension -> place.step(
                        "延长试用期",
                        () -> place.register().trials().extend(place.session(), usual.trial(), extension),
                        saved -> "已延长:" + saved.label() + ",期满 "
                                + saved.reckoning()
                                        .end()
                                        .map(LocalDate::toString)
                                        .orElse("") + "。",
                        done));
    }

    private static String told(TrialAppointment trial) {
        return trial.label() + ",试用期满日 "
                + trial.reckoning().end().map(LocalDate::toString).orElse("不详") + "("
                + trial.reckoning().reason() + ")。";
    }
}

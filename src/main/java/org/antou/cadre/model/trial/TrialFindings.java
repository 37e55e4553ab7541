package org.antou.cadre.model.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** 试用期体检: whose probation ends soon or is over unassessed, and what lacks afterwards. */
public final class TrialFindings {

    private static final String TERM = "《干部任用条例》第四十二条(2014版,2019版条号〔待核〕);《任职试用期暂行规定》(2001)第三条";
    private static final String AFTER = "《任职试用期暂行规定》(2001)第五至八条";

    private TrialFindings() {}

    /** @param trial as reckoned for the day */
    public static List<Finding> of(TrialAppointment trial, TrialTerms terms) {
        List<Finding> found = new ArrayList<>();
        String end = trial.reckoning().end().map(LocalDate::toString).orElse("");
        switch (trial.reckoning().standing()) {
            case OVERDUE ->
                found.add(finding(
                        trial,
                        "trial.overdue",
                        "试用期 " + end + " 已满,没有考核(" + trial.reckoning().reason() + ")。",
                        TERM,
                        "请组织考核:合格的办正式任职,不合格的免去试任职务;确需延长的用“延长…”登记。"));
            case DUE_SOON ->
                found.add(finding(
                        trial,
                        "trial.due",
                        "试用期 " + end + " 满(" + trial.reckoning().reason() + ")。",
                        TERM,
                        "请安排试用期满考核。"));
            case UNKNOWN ->
                found.add(finding(
                        trial,
                        "trial.elements",
                        trial.reckoning().reason() + ",试用期满日算不出来。",
                        TERM,
                        "请补填日期;任职决定日和试任通知日不能互相代替。"));
            case PASSED ->
                found.add(finding(
                        trial,
                        "trial.formal",
                        trial.assessedOn().map(LocalDate::toString).orElse("") + " 考核合格,还没有办正式任职。",
                        AFTER,
                        "请办理正式任职手续,再填正式任职日期。"));
            default -> {}
        }
        if (trial.reckoning().standing().isOpen()) {
            if (TrialRules.filedLate(trial, terms)) {
                found.add(finding(
                        trial,
                        "trial.filedLate",
                        "备案日期 " + trial.filedOn().orElseThrow() + " 距试任通知 "
                                + trial.noticedOn().orElseThrow() + " 不足 " + terms.filedMonths() + " 个月。",
                        "《任职试用期暂行规定》(2001)第三条:需备案的提前1个月备案",
                        "请核对备案日期;确实晚报的写明情况备查。"));
            }
            differs(trial).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Optional<Finding> differs(TrialAppointment trial) {
        boolean differs = !trial.recordedPost().isBlank()
                && !trial.actualPost().isBlank()
                && !trial.recordedPost().equals(trial.actualPost());
        return differs
                ? Optional.of(finding(
                        trial,
                        "trial.post",
                        "任职备案的是“" + trial.recordedPost() + "”,实际岗位是“" + trial.actualPost() + "”。",
                        "备案职务与履职岗位应当一致(《通报》第37项)",
                        "请调整岗位,或按规定重新备案。"))
                : Optional.empty();
    }

    private static Finding finding(TrialAppointment trial, String rule, String message, String basis, String advice) {
        return new Finding(
                rule,
                Optional.of(new RecordRef(TrialAppointment.REGISTER, trial.id())),
                "",
                trial.label() + ":" + message,
                basis,
                advice);
    }
}

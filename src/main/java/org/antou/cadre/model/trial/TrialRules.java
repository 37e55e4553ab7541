package org.antou.cadre.model.trial;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;

/** What a trial appointment must be like, and when its probation ends (§4.6). */
public final class TrialRules {

    private static final int LONGEST_POST = 200;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NOTE = 4_000;

    private TrialRules() {}

    /** Why one can't be saved as it stands. */
    public static List<Violation> violations(TrialAppointment trial, LocalDate today) {
        List<Violation> found = new ArrayList<>(TrialColumns.KEPT.missing(trial));
        found.addAll(beyondMissing(trial, today));
        return List.copyOf(found);
    }

    /** What is wrong beside the missing person. */
    public static List<Violation> beyondMissing(TrialAppointment trial, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (trial.recordedPost().isBlank() && trial.actualPost().isBlank()) {
            found.add(new Violation(TrialColumns.RECORDED_POST, "请填写任职备案职务或实际岗位。"));
        }
        if (trial.noticedOn().isEmpty() && trial.decidedOn().isEmpty()) {
            found.add(new Violation(TrialColumns.NOTICED_ON, "请填写试任通知日期,试用期从它算起;还没有通知的,先填任职决定日期。"));
        }
        assessed(trial, today, found);
        if (trial.extensions().size() != trial.extended().size()) {
            found.add(
                    new Violation(TrialColumns.EXTENSIONS, "延长要写成“考核日 延长至 日期|原因”,例如 2026-05-01 延长至 2026-11-01|离岗半年。"));
        }
        longest(found, TrialColumns.RECORDED_POST, trial.recordedPost(), LONGEST_POST);
        longest(found, TrialColumns.ACTUAL_POST, trial.actualPost(), LONGEST_POST);
        longest(found, TrialColumns.FILING_NUMBER, trial.filingNumber(), LONGEST_NUMBER);
        longest(found, TrialColumns.NOTE, trial.note(), LONGEST_NOTE);
        return found;
    }

    private static void assessed(TrialAppointment trial, LocalDate today, List<Violation> found) {
        if (trial.result().isPresent() && trial.assessedOn().isEmpty()) {
            found.add(new Violation(TrialColumns.ASSESSED_ON, "有考核结果的,请填写考核日期。"));
        }
        if (trial.assessedOn().isPresent() && trial.result().isEmpty()) {
            found.add(new Violation(TrialColumns.RESULT, "填了考核日期的,请选考核结果。"));
        }
        if (trial.assessedOn().filter(today::isBefore).isPresent()) {
            found.add(new Violation(TrialColumns.ASSESSED_ON, "考核日期在今天之后。还没有考核的先不填。"));
        }
        if (before(trial.assessedOn(), trial.day())) {
            found.add(new Violation(TrialColumns.ASSESSED_ON, "考核日期早于试任,请核对。"));
        }
        if (is(trial, TrialResult.EXTENDED) && trial.extensions().isEmpty()) {
            found.add(new Violation(TrialColumns.RESULT, "延长试用期请在列表里用“延长…”办理,写明延长到哪一天;原期满日会保留。"));
        }
        if (trial.formalOn().isPresent() && !is(trial, TrialResult.PASSED)) {
            found.add(new Violation(TrialColumns.FORMAL_ON, "考核合格的才办正式任职,请先填考核结果。"));
        }
        if (before(trial.formalOn(), trial.assessedOn())) {
            found.add(new Violation(TrialColumns.FORMAL_ON, "正式任职日期早于考核日期,请核对。"));
        }
    }

    private static boolean is(TrialAppointment trial, TrialResult result) {
        return trial.result().filter(result::equals).isPresent();
    }

    private static void longest(List<Violation> found, String column, String text, int most) {
        if (text.length() > most) {
            found.add(new Violation(column, "太长,最多 " + most + " 个字。"));
        }
    }

    private static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isPresent();
    }

    /** What to look at again without refusing it. */
    public static List<Violation> doubts(TrialAppointment trial, TrialTerms terms) {
        List<Violation> found = new ArrayList<>();
        if (before(trial.noticedOn(), trial.decidedOn())) {
            found.add(new Violation(TrialColumns.NOTICED_ON, "试任通知早于任职决定,请核对。两个日期用处不同:任职时间从决定日算,试用期从通知日算。"));
        }
        if (filedLate(trial, terms)) {
            found.add(new Violation(TrialColumns.FILED_ON, "备案距试任通知不足 " + terms.filedMonths() + " 个月;需备案的应提前备案。"));
        }
        if (start(trial, terms).isEmpty() && trial.day().isPresent()) {
            found.add(new Violation(
                    terms.start() == TrialStart.NOTICE ? TrialColumns.NOTICED_ON : TrialColumns.DECIDED_ON,
                    "试用期从" + terms.start().title() + "算起,没有填,期满日算不出来。"));
        }
        return found;
    }

    static boolean filedLate(TrialAppointment trial, TrialTerms terms) {
        return trial.noticedOn().isPresent()
                && trial.filedOn()
                        .filter(day -> day.isAfter(trial.noticedOn().get().minusMonths(terms.filedMonths())))
                        .isPresent();
    }

    private static Optional<LocalDate> start(TrialAppointment trial, TrialTerms terms) {
        return terms.start() == TrialStart.NOTICE ? trial.noticedOn() : trial.decidedOn();
    }

    /**
     * One with what the rules say of it on a day. The end is the same day of the month so many months later, the last one
     * where the month has none (29 February → 28 February); late is what is strictly after it.
     */
    public static TrialAppointment reckoned(TrialAppointment trial, TrialTerms terms, LocalDate on) {
        Optional<LocalDate> from = start(trial, terms);
        Optional<LocalDate> first = from.map(day -> day.plusMonths(terms.months()));
        List<TrialExtension> extended = trial.extended();
        Optional<LocalDate> end = extended.isEmpty()
                ? first
                : Optional.of(extended.get(extended.size() - 1).until());
        String reason = from.map(day -> terms.start().title() + day + "起" + length(terms.months()))
                .orElse("没有填" + terms.start().title());
        String later = extended.isEmpty()
                ? ""
                : ";延长 " + extended.size() + " 次,原期满日 "
                        + first.map(LocalDate::toString).orElse("不详");
        TrialStanding standing = standing(trial, end, terms.ahead(), on);
        int late =
                standing == TrialStanding.OVERDUE ? Math.toIntExact(ChronoUnit.DAYS.between(end.orElseThrow(), on)) : 0;
        return trial.with(new TrialReckoning(first, end, reason + later, standing, late));
    }

    private static String length(int months) {
        return months % 12 == 0 ? months / 12 + "年" : months + "个月";
    }

    private static TrialStanding standing(TrialAppointment trial, Optional<LocalDate> end, int ahead, LocalDate on) {
        boolean judged = trial.assessedOn().filter(day -> !day.isAfter(on)).isPresent();
        if (judged && is(trial, TrialResult.PASSED)) {
            return trial.formalOn().isPresent() ? TrialStanding.APPOINTED : TrialStanding.PASSED;
        }
        if (judged && is(trial, TrialResult.FAILED)) {
            return TrialStanding.FAILED;
        }
        if (end.isEmpty()) {
            return TrialStanding.UNKNOWN;
        }
        if (on.isAfter(end.get())) {
            return TrialStanding.OVERDUE;
        }
        return on.isBefore(end.get().minusDays(ahead)) ? TrialStanding.RUNNING : TrialStanding.DUE_SOON;
    }
}

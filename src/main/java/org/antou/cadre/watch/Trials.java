package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.trial.TrialAppointment;
import org.antou.cadre.model.trial.TrialColumns;
import org.antou.cadre.model.trial.TrialExtension;
import org.antou.cadre.model.trial.TrialFindings;
import org.antou.cadre.model.trial.TrialResult;
import org.antou.cadre.model.trial.TrialRules;
import org.antou.cadre.model.trial.TrialStart;
import org.antou.cadre.model.trial.TrialTerms;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;

/** 试用期: trial appointments registered, extended and assessed. */
public final class Trials extends Watched<TrialAppointment> {

    private static final List<ParameterKey> KEYS = List.of(
            ParameterKey.TRIAL_MONTHS,
            ParameterKey.TRIAL_START,
            ParameterKey.TRIAL_AHEAD_DAYS,
            ParameterKey.TRIAL_FILED_MONTHS);

    Trials(Ground ground) {
        super(ground, "试任", WatchRows.trials());
    }

    private TrialTerms terms(LocalDate day) {
        Parameters set = ground().parameters();
        return new TrialTerms(
                set.number(ParameterKey.TRIAL_MONTHS, day),
                TrialStart.values()[set.number(ParameterKey.TRIAL_START, day)],
                set.number(ParameterKey.TRIAL_AHEAD_DAYS, day),
                set.number(ParameterKey.TRIAL_FILED_MONTHS, day));
    }

    private TrialTerms terms(TrialAppointment trial) {
        return terms(trial.day().orElseGet(this::today));
    }

    @Override
    List<TrialAppointment> reckoned(List<TrialAppointment> read, LocalDate on) {
        ByDay<TrialTerms> terms = new ByDay<>(ground().parameters(), KEYS, this::terms);
        return read.stream()
                .map(trial -> TrialRules.reckoned(trial, terms.on(trial.day().orElse(on)), on))
                .toList();
    }

    @Override
    public List<Violation> violations(TrialAppointment trial) {
        return TrialRules.violations(trial, today());
    }

    /** What to look at again without refusing it. */
    public List<Violation> doubts(TrialAppointment trial) {
        return TrialRules.doubts(trial, terms(trial));
    }

    public TrialAppointment blank() {
        return TrialAppointment.blank(Ids.next(), 0);
    }

    /** The day up to which an extension usually goes; empty where the end is not known. */
    public Optional<LocalDate> usualExtension(TrialAppointment trial) {
        int months = ground().parameters().number(ParameterKey.TRIAL_EXTENSION_MONTHS, today());
        return trial.reckoning().end().map(end -> end.plusMonths(months));
    }

    /** 延长: the probation goes on up to a later day; the old end stays on record. */
    public TrialAppointment extend(Session session, TrialAppointment read, TrialExtension extension) {
        TrialAppointment known = foreseen(read);
        Optional<LocalDate> end = known.reckoning().end();
        if (!known.reckoning().standing().isOpen()) {
            throw new Problem.Expected("这次试任已经考核过了。", SAFE, "请刷新后再看。");
        }
        if (end.isEmpty()) {
            throw new Problem.Expected("试用期满日还算不出来,不能延长。", SAFE, "请先补填试用期的起算日期。");
        }
        if (!extension.until().isAfter(end.get())) {
            throw new Problem.Expected("延长至的日期要晚于现在的期满日 " + end.get() + "。", SAFE, "请改好后再办。");
        }
        if (extension.on().isAfter(today())) {
            throw new Problem.Expected("考核日期在今天之后。", SAFE, "请改好后再办。");
        }
        List<String> lines = new ArrayList<>(read.extensions());
        lines.add(extension.toString());
        return step(
                session,
                "延长试用期",
                read,
                TrialColumns.ALL
                        .values(read)
                        .with(TrialColumns.EXTENSIONS, Optional.of(lines))
                        .with(TrialColumns.ASSESSED_ON, Optional.of(extension.on()))
                        .with(TrialColumns.RESULT, Optional.of(TrialResult.EXTENDED)));
    }

    /** 考核: passed or failed, and from when on the appointment is a formal one. */
    public TrialAppointment assess(
            Session session, TrialAppointment read, LocalDate on, TrialResult result, Optional<LocalDate> formal) {
        if (result == TrialResult.EXTENDED) {
            throw new Problem.Expected("延长试用期要写明延长到哪一天。", SAFE, "请用“延长…”办理。");
        }
        return step(
                session,
                "试用期满考核",
                read,
                TrialColumns.ALL
                        .values(read)
                        .with(TrialColumns.ASSESSED_ON, Optional.of(on))
                        .with(TrialColumns.RESULT, Optional.of(result))
                        .with(TrialColumns.FORMAL_ON, formal));
    }

    private TrialAppointment step(Session session, String action, TrialAppointment read, Values values) {
        TrialAppointment changed = TrialColumns.of(read.id(), read.version(), values);
        refuse(violations(changed));
        return foreseen(ground().write(session, action, change -> {
            rows().current(change, read);
            return rows().save(change, changed);
        }));
    }

    /** What the rules find on a day. */
    List<Finding> findings(LocalDate on) {
        return all(on).stream()
                .flatMap(trial -> TrialFindings.of(trial, terms(trial)).stream())
                .toList();
    }

    /** What is found about one. */
    public List<Finding> findings(TrialAppointment trial) {
        return TrialFindings.of(trial, terms(trial));
    }
}

package org.antou.cadre.model.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the trial appointments, told once; the widths (mm) are those of A4 on its side. */
public final class TrialColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String RECORDED_POST = "recordedPost";
    public static final String FILING_NUMBER = "filingNumber";
    public static final String FILED_ON = "filedOn";
    public static final String ACTUAL_POST = "actualPost";
    public static final String DECIDED_ON = "decidedOn";
    public static final String NOTICED_ON = "noticedOn";
    public static final String FIRST_END = "firstEnd";
    public static final String END = "end";
    public static final String END_REASON = "endReason";
    public static final String STANDING = "standing";
    public static final String LATE = "late";
    public static final String EXTENSIONS = "extensions";
    public static final String ASSESSED_ON = "assessedOn";
    public static final String RESULT = "result";
    public static final String FORMAL_ON = "formalOn";
    public static final String NOTE = "note";

    /** What follows from the rest and is not saved. */
    public static final Set<String> DERIVED = Set.of(SECTION, FIRST_END, END, END_REASON, STANDING, LATE);

    /** Every column, in the order people see them. */
    public static final Columns<TrialAppointment> ALL = new Columns<>(all(), TrialColumns::apply);

    /** What is saved: what the history keeps. */
    public static final Columns<TrialAppointment> KEPT =
            new Columns<>(all().stream().filter(c -> !DERIVED.contains(c.key())).toList(), TrialColumns::apply);

    private TrialColumns() {}

    private static List<Column<TrialAppointment>> all() {
        return List.of(
                of(PERSON, "姓名", ValueType.PERSON, TrialAppointment::person)
                        .asRequired()
                        .printed(18)
                        .alias("人员", "干部姓名", "试任干部"),
                of(SECTION, "科室", ValueType.SECTION, TrialAppointment::section).printed(24),
                text(RECORDED_POST, "任职备案职务", TrialAppointment::recordedPost)
                        .printed(34)
                        .alias("备案职务", "试任职务", "拟任职务"),
                text(FILING_NUMBER, "备案文号", TrialAppointment::filingNumber).alias("备案号", "文号"),
                date(FILED_ON, "备案日期", TrialAppointment::filedOn).alias("任职备案日期"),
                text(ACTUAL_POST, "实际岗位", TrialAppointment::actualPost)
                        .printed(30)
                        .alias("履职岗位", "现任岗位"),
                date(DECIDED_ON, "任职决定日期", TrialAppointment::decidedOn)
                        .printed(22)
                        .alias("党组决定日期", "党委决定日期", "决定日期"),
                date(NOTICED_ON, "试任通知日期", TrialAppointment::noticedOn)
                        .printed(22)
                        .alias("试用任职通知日期", "试任文件日期", "通知日期"),
                of(FIRST_END, "原试用期满日", ValueType.DATE, t -> t.reckoning().firstEnd()),
                of(END, "试用期满日", ValueType.DATE, t -> t.reckoning().end()).printed(22),
                Column.text(END_REASON, "期满日的由来", t -> t.reckoning().reason()),
                Column.<TrialAppointment>choice(
                                STANDING,
                                "试用情况",
                                List.of(TrialStanding.values()),
                                t -> Optional.of(t.reckoning().standing()))
                        .printed(22),
                of(
                        LATE,
                        "逾期天数",
                        ValueType.NUMBER,
                        t -> Optional.of(t.reckoning().late()).filter(days -> days > 0)),
                of(EXTENSIONS, "延长", ValueType.LINES, t -> Optional.of(t.extensions())),
                date(ASSESSED_ON, "考核日期", TrialAppointment::assessedOn)
                        .printed(22)
                        .alias("试用期满考核日期"),
                Column.<TrialAppointment>choice(RESULT, "考核结果", List.of(TrialResult.values()), TrialAppointment::result)
                        .asEditable()
                        .printed(16)
                        .alias("试用期满考核结果"),
                date(FORMAL_ON, "正式任职日期", TrialAppointment::formalOn)
                        .printed(22)
                        .alias("任职日期", "正式任职时间"),
                Column.<TrialAppointment>longText(NOTE, "备注", TrialAppointment::note)
                        .asEditable());
    }

    private static Column<TrialAppointment> of(
            String key, String title, ValueType type, Function<TrialAppointment, Optional<?>> getter) {
        return Column.of(key, title, type, getter);
    }

    private static Column<TrialAppointment> text(String key, String title, Function<TrialAppointment, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<TrialAppointment> date(
            String key, String title, Function<TrialAppointment, Optional<?>> getter) {
        return of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static TrialAppointment apply(TrialAppointment trial, Values values) {
        return of(trial.id(), trial.version(), values);
    }

    /** One with these values. */
    public static TrialAppointment of(UUID id, long version, Values values) {
        return new TrialAppointment(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.text(RECORDED_POST).strip(),
                values.text(FILING_NUMBER).strip(),
                day(values, FILED_ON),
                values.text(ACTUAL_POST).strip(),
                day(values, DECIDED_ON),
                day(values, NOTICED_ON),
                values.list(EXTENSIONS, String.class),
                day(values, ASSESSED_ON),
                values.get(RESULT, TrialResult.class),
                day(values, FORMAL_ON),
                values.text(NOTE),
                new TrialReckoning(
                        day(values, FIRST_END),
                        day(values, END),
                        values.text(END_REASON),
                        values.get(STANDING, TrialStanding.class).orElse(TrialStanding.UNKNOWN),
                        values.get(LATE, Integer.class).orElse(0)));
    }

    private static Optional<LocalDate> day(Values values, String key) {
        return values.get(key, LocalDate.class);
    }
}

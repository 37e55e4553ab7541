package org.antou.cadre.model.lending;

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

/** The columns of the register of files read and lent, told once; the widths (mm) are those of A4 on its side. */
public final class FileLoanColumns {

    public static final String NUMBER = "number";
    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String KIND = "kind";
    public static final String PURPOSE = "purpose";
    public static final String PARTS = "parts";
    public static final String UNIT = "unit";
    public static final String FIRST = "first";
    public static final String SECOND = "second";
    public static final String APPROVER = "approver";
    public static final String APPROVED_ON = "approvedOn";
    public static final String LENT_ON = "lentOn";
    public static final String DUE = "due";
    public static final String DUE_REASON = "dueReason";
    public static final String STANDING = "standing";
    public static final String LATE = "late";
    public static final String RENEWALS = "renewals";
    public static final String REMINDERS = "reminders";
    public static final String RETURNED = "returned";
    public static final String CONDITION = "condition";
    public static final String CONDITION_NOTE = "conditionNote";
    public static final String RECEIVER = "receiver";
    public static final String NOTE = "note";

    /** What follows from the rest and is not saved. */
    public static final Set<String> DERIVED = Set.of(SECTION, DUE, DUE_REASON, STANDING, LATE);

    /** Every column, in the order people see them. */
    public static final Columns<FileLoan> ALL = new Columns<>(all(), FileLoanColumns::apply);

    /** What is saved: what the history keeps. */
    public static final Columns<FileLoan> KEPT =
            new Columns<>(all().stream().filter(c -> !DERIVED.contains(c.key())).toList(), FileLoanColumns::apply);

    private FileLoanColumns() {}

    private static List<Column<FileLoan>> all() {
        return List.of(
                Column.<FileLoan>text(NUMBER, "登记号", FileLoan::number)
                        .printed(20)
                        .alias("序号", "编号"),
                of(PERSON, "被查档人", ValueType.PERSON, FileLoan::person)
                        .asRequired()
                        .printed(18)
                        .alias("姓名", "查阅对象", "被查阅人", "借阅对象", "档案姓名"),
                of(SECTION, "科室", ValueType.SECTION, FileLoan::section),
                Column.<FileLoan>choice(KIND, "方式", List.of(LoanKind.values()), FileLoan::kind)
                        .asRequired()
                        .printed(14)
                        .alias("查借阅方式", "类别"),
                text(PURPOSE, "事由", FileLoan::purpose).asRequired().printed(34).alias("查阅事由", "查档事由", "借阅事由"),
                text(PARTS, "查(借)阅内容", FileLoan::parts).printed(30).alias("查阅内容", "查档内容", "查阅范围"),
                text(UNIT, "查档单位", FileLoan::unit).printed(28).alias("查阅单位", "借阅单位", "单位"),
                text(FIRST, "查(借)阅人一", FileLoan::first).asRequired().printed(18).alias("查阅人", "查档人", "借阅人", "查阅人一"),
                text(SECOND, "查(借)阅人二", FileLoan::second).printed(18).alias("查阅人二", "第二查阅人"),
                text(APPROVER, "审批人", FileLoan::approver)
                        .asRequired()
                        .printed(18)
                        .alias("批准人", "审批领导"),
                date(APPROVED_ON, "审批日期", FileLoan::approvedOn).asRequired().alias("批准日期"),
                date(LENT_ON, "查(借)阅日期", FileLoan::lentOn)
                        .asRequired()
                        .printed(22)
                        .alias("查阅日期", "借阅日期", "借出日期", "日期"),
                of(DUE, "应还日期", ValueType.DATE, l -> l.reckoning().due()).printed(22),
                Column.text(DUE_REASON, "应还日期的由来", l -> l.reckoning().reason()),
                Column.choice(
                        STANDING,
                        "状态",
                        List.of(FileLoanStanding.values()),
                        l -> l.reckoning().standing()),
                of(
                        LATE,
                        "逾期天数",
                        ValueType.NUMBER,
                        l -> Optional.of(l.reckoning().late()).filter(days -> days > 0)),
                of(RENEWALS, "续借", ValueType.LINES, l -> Optional.of(l.renewals())),
                of(REMINDERS, "催还", ValueType.LINES, l -> Optional.of(l.reminders())),
                date(RETURNED, "归还日期", l -> l.back().on()).printed(22).alias("还档日期"),
                Column.<FileLoan>choice(
                                CONDITION,
                                "归还时档案情况",
                                List.of(FileCondition.values()),
                                l -> l.back().condition())
                        .asEditable()
                        .printed(26),
                text(CONDITION_NOTE, "缺损说明", l -> l.back().note()),
                text(RECEIVER, "收档人", l -> l.back().receiver()).alias("接收人"),
                Column.<FileLoan>longText(NOTE, "备注", FileLoan::note).asEditable());
    }

    private static Column<FileLoan> of(
            String key, String title, ValueType type, Function<FileLoan, Optional<?>> getter) {
        return Column.of(key, title, type, getter);
    }

    private static Column<FileLoan> text(String key, String title, Function<FileLoan, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<FileLoan> date(String key, String title, Function<FileLoan, Optional<?>> getter) {
        return of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static FileLoan apply(FileLoan loan, Values values) {
        return of(loan.id(), loan.version(), values);
    }

    /** One with these values. */
    public static FileLoan of(UUID id, long version, Values values) {
        return new FileLoan(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.get(KIND, LoanKind.class),
                values.text(NUMBER).strip(),
                values.text(PURPOSE).strip(),
                values.text(PARTS).strip(),
                values.text(UNIT).strip(),
                values.text(FIRST).strip(),
                values.text(SECOND).strip(),
                values.text(APPROVER).strip(),
                day(values, APPROVED_ON),
                day(values, LENT_ON),
                values.list(RENEWALS, String.class),
                values.list(REMINDERS, String.class),
                new FileReturn(
                        day(values, RETURNED),
                        values.get(CONDITION, FileCondition.class),
                        values.text(CONDITION_NOTE).strip(),
                        values.text(RECEIVER).strip()),
                values.text(NOTE),
                new FileReckoning(
                        day(values, DUE),
                        List.of(),
                        values.text(DUE_REASON),
                        values.get(STANDING, FileLoanStanding.class),
                        values.get(LATE, Integer.class).orElse(0)));
    }

    private static Optional<LocalDate> day(Values values, String key) {
        return values.get(key, LocalDate.class);
    }
}

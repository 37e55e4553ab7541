package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the loans, told once; the widths (mm) are those of A4 on its side. */
public final class LoanColumns {

    public static final String NUMBER = "number";
    public static final String HOLDER = "holder";
    public static final String SECTION = "section";
    public static final String DOCUMENT = "document";
    public static final String APPROVAL = "approval";
    public static final String PURPOSE = "purpose";
    public static final String PLACES = "places";
    public static final String DEPARTS = "departs";
    public static final String RETURNS = "returns";
    public static final String VISA_ONLY = "visaOnly";
    public static final String LENT_ON = "lentOn";
    public static final String TAKER = "taker";
    public static final String DUE = "due";
    public static final String DUE_REASON = "dueReason";
    public static final String STANDING = "standing";
    public static final String LATE = "late";
    public static final String RENEWALS = "renewals";
    public static final String OUTING = "outing";
    public static final String WENT_ON = "wentOn";
    public static final String CAME_BACK = "cameBack";
    public static final String WENT_TO = "wentTo";
    public static final String CANCELLED = "cancelled";
    public static final String RETURNED = "returned";
    public static final String LOST = "lost";
    public static final String DIFFERENCE = "difference";
    public static final String REMINDERS = "reminders";
    public static final String NOTE = "note";

    /** What follows from the rest and is not saved. */
    public static final Set<String> DERIVED = Set.of(HOLDER, SECTION, DUE, DUE_REASON, STANDING, LATE, DIFFERENCE);

    /** Every column, in the order people see them. */
    public static final Columns<DocumentLoan> ALL = new Columns<>(all(), LoanColumns::apply);

    /** What is saved with a loan: what the history keeps. */
    public static final Columns<DocumentLoan> KEPT =
            new Columns<>(all().stream().filter(c -> !DERIVED.contains(c.key())).toList(), LoanColumns::apply);

    private LoanColumns() {}

    private static List<Column<DocumentLoan>> all() {
        return Stream.of(approved(), reckoned(), ended()).flatMap(List::stream).toList();
    }

    private static List<Column<DocumentLoan>> approved() {
        return List.of(
                Column.text(NUMBER, "领用单号", DocumentLoan::number).printed(20).alias("序号", "申请编码", "编号"),
                of(HOLDER, "姓名", ValueType.PERSON, DocumentLoan::holder).printed(18),
                of(SECTION, "科室", ValueType.SECTION, DocumentLoan::section).printed(24),
                of(DOCUMENT, "证件", ValueType.REFERENCE, DocumentLoan::document)
                        .asRequired()
                        .printed(30)
                        .alias("证件号码", "证件名称"),
                Column.text(APPROVAL, "审批文号", DocumentLoan::approval)
                        .asRequired()
                        .alias("审批号", "申请编号", "批准文号"),
                text(PURPOSE, "事由", l -> l.journey().purpose()).printed(26).alias("出国事由", "出国(境)事由"),
                text(PLACES, "前往国家(地区)", l -> l.journey().places()).printed(26).alias("前往国家或地区", "行程", "前往地", "目的地"),
                date(DEPARTS, "计划出行日期", l -> l.journey().departs()).alias("出行时间", "出国时间", "起始日期"),
                date(RETURNS, "计划回国(境)日期", l -> l.journey().returns()).alias("计划回国日期", "预计回国日期", "截止日期"),
                of(
                                VISA_ONLY,
                                "只办签注",
                                ValueType.FLAG,
                                l -> Optional.of(l.journey().visaOnly()))
                        .asEditable(),
                date(LENT_ON, "借出日期", DocumentLoan::lentOn).printed(22).alias("领取日期", "领用日期", "领证日期"),
                text(TAKER, "领用人", DocumentLoan::taker).alias("领取人", "领证人"));
    }

    private static List<Column<DocumentLoan>> reckoned() {
        return List.of(
                of(STANDING, "领用状态", ValueType.CHOICE, l -> l.reckoning().standing()),
                of(DUE, "应还日期", ValueType.DATE, l -> l.reckoning().due()).printed(22),
                Column.text(DUE_REASON, "应还日期的由来", l -> l.reckoning().reason()),
                of(
                        LATE,
                        "逾期天数",
                        ValueType.NUMBER,
                        l -> Optional.of(l.reckoning().late()).filter(days -> days > 0)));
    }

    private static List<Column<DocumentLoan>> ended() {
        return List.of(
                of(RENEWALS, "续借", ValueType.LINES, l -> Optional.of(l.renewals())),
                Column.<DocumentLoan>choice(
                                OUTING,
                                "是否持证出境",
                                List.of(Outing.values()),
                                l -> l.end().outing())
                        .asEditable(),
                date(WENT_ON, "实际出境日期", l -> l.end().from()),
                date(CAME_BACK, "实际回国(境)日期", l -> l.end().to()).alias("回国时间", "实际回国日期", "回国日期"),
                text(WENT_TO, "实际前往", l -> l.end().places()),
                date(CANCELLED, "行程取消日期", l -> l.end().cancelled()),
                date(RETURNED, "归还日期", l -> l.end().returned()).printed(22).alias("交回日期", "还证日期"),
                date(LOST, "丢失日期", l -> l.end().lost()),
                Column.text(DIFFERENCE, "与审批不符", l -> String.join(";", LoanRules.differences(l))),
                of(REMINDERS, "催还", ValueType.LINES, l -> Optional.of(l.reminders())),
                Column.longText(NOTE, "备注", DocumentLoan::note).asEditable().printed(24));
    }

    private static Column<DocumentLoan> of(
            String key, String title, ValueType type, Function<DocumentLoan, Optional<?>> getter) {
        return key.equals(STANDING)
                ? Column.choice(key, title, List.of(LoanStanding.values()), getter)
                : Column.of(key, title, type, getter);
    }

    private static Column<DocumentLoan> text(String key, String title, Function<DocumentLoan, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<DocumentLoan> date(String key, String title, Function<DocumentLoan, Optional<?>> getter) {
        return Column.of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static DocumentLoan apply(DocumentLoan loan, Values values) {
        return of(loan.id(), loan.version(), values);
    }

    /** A loan with these values. */
    public static DocumentLoan of(UUID id, long version, Values values) {
        return new DocumentLoan(
                id,
                version,
                values.named(DOCUMENT),
                values.named(HOLDER),
                values.named(SECTION),
                values.text(NUMBER).strip(),
                values.text(APPROVAL).strip(),
                day(values, LENT_ON),
                values.text(TAKER).strip(),
                new Journey(
                        values.text(PURPOSE).strip(),
                        values.text(PLACES).strip(),
                        day(values, DEPARTS),
                        day(values, RETURNS),
                        values.get(VISA_ONLY, Boolean.class).orElse(false)),
                values.list(RENEWALS, String.class),
                new LoanEnd(
                        values.get(OUTING, Outing.class),
                        day(values, WENT_ON),
                        day(values, CAME_BACK),
                        values.text(WENT_TO).strip(),
                        day(values, CANCELLED),
                        day(values, RETURNED),
                        day(values, LOST)),
                values.list(REMINDERS, String.class),
                values.text(NOTE),
                new Reckoning(
                        day(values, DUE),
                        List.of(),
                        values.text(DUE_REASON),
                        values.get(STANDING, LoanStanding.class),
                        values.get(LATE, Integer.class).orElse(0)));
    }

    private static Optional<LocalDate> day(Values values, String key) {
        return values.get(key, LocalDate.class);
    }
}

package org.antou.periodic.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the periodic reports. */
public final class PeriodicColumns {

    public static final String TOPIC = "topic";
    public static final String YEAR = "year";
    public static final String TERM = "term";
    public static final String SECTION = "section";
    public static final String ADDRESSEE = "addressee";
    public static final String REPORTED = "reportedOn";
    public static final String CONTENT = "content";
    public static final String NOTE = "note";

    public static final Columns<PeriodicReport> ALL = new Columns<>(
            List.of(
                    Column.text(TOPIC, "报告事项", PeriodicReport::topic)
                            .asRequired()
                            .printed(50)
                            .alias("事项", "报告名称", "标题"),
                    Column.<PeriodicReport>of(YEAR, "年度", ValueType.NUMBER, r -> Optional.of(r.year()))
                            .asRequired()
                            .printed(14)
                            .alias("年", "年份"),
                    Column.<PeriodicReport>choice(TERM, "报告期", List.of(ReportTerm.values()), PeriodicReport::term)
                            .asRequired()
                            .printed(20)
                            .alias("季度", "期间"),
                    Column.<PeriodicReport>of(SECTION, "起草科室", ValueType.SECTION, PeriodicReport::section)
                            .asEditable()
                            .printed(26)
                            .alias("报送科室", "责任科室"),
                    Column.<PeriodicReport>text(ADDRESSEE, "报送对象", PeriodicReport::addressee)
                            .asEditable()
                            .printed(30)
                            .alias("报送单位"),
                    Column.<PeriodicReport>of(REPORTED, "报送日期", ValueType.DATE, PeriodicReport::reportedOn)
                            .asEditable()
                            .printed(20),
                    Column.<PeriodicReport>longText(CONTENT, "正文", PeriodicReport::content)
                            .asRequired()
                            .alias("内容", "报告正文"),
                    Column.<PeriodicReport>longText(NOTE, "备注", PeriodicReport::note)
                            .asEditable()
                            .printed(30)),
            PeriodicColumns::apply);

    private PeriodicColumns() {}

    private static PeriodicReport apply(PeriodicReport report, Values values) {
        return of(report.id(), report.version(), values);
    }

    /** A report with these values. */
    public static PeriodicReport of(UUID id, long version, Values values) {
        return new PeriodicReport(
                id,
                version,
                values.text(TOPIC).strip(),
                values.get(YEAR, Integer.class).orElse(0),
                values.get(TERM, ReportTerm.class),
                values.named(SECTION),
                values.text(ADDRESSEE),
                values.get(REPORTED, LocalDate.class),
                values.text(CONTENT),
                values.text(NOTE));
    }
}

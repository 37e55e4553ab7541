package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of {@link CheckStep}, told once; the widths (mm) are those of A4 on its side. */
public final class CheckStepColumns {

    public static final String CHECK = "check";
    public static final String KIND = "kind";
    public static final String SUBJECT = "subject";
    public static final String WHO = "who";
    public static final String BEGUN = "begun";
    public static final String DEADLINE = "deadline";
    public static final String DONE = "done";
    public static final String RESULT = "result";

    /** Every column, in the order people see them. */
    public static final Columns<CheckStep> ALL = new Columns<>(kept(), CheckStepColumns::apply);

    private CheckStepColumns() {}

    private static List<Column<CheckStep>> kept() {
        return List.of(
                Column.<CheckStep>of(CHECK, "核查对象", ValueType.REFERENCE, CheckStep::check)
                        .asRequired()
                        .printed(24),
                Column.<CheckStep>choice(KIND, "步骤", List.of(StepKind.values()), CheckStep::kind)
                        .asRequired()
                        .printed(22),
                Column.<CheckStep>text(SUBJECT, "事项", CheckStep::subject)
                        .asEditable()
                        .printed(50),
                Column.<CheckStep>text(WHO, "经办人", CheckStep::who).asEditable().printed(18),
                Column.<CheckStep>of(BEGUN, "日期", ValueType.DATE, CheckStep::begun)
                        .asEditable()
                        .printed(22),
                Column.<CheckStep>of(DEADLINE, "期限", ValueType.DATE, CheckStep::deadline)
                        .asEditable()
                        .printed(22),
                Column.<CheckStep>of(DONE, "完成日期", ValueType.DATE, CheckStep::done)
                        .asEditable()
                        .printed(22),
                Column.<CheckStep>text(RESULT, "结果", CheckStep::result)
                        .asEditable()
                        .printed(50));
    }

    private static CheckStep apply(CheckStep row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static CheckStep of(UUID id, long version, Values values) {
        return new CheckStep(
                id,
                version,
                values.named(CHECK),
                values.get(KIND, StepKind.class),
                values.text(SUBJECT).strip(),
                values.text(WHO).strip(),
                values.get(BEGUN, LocalDate.class),
                values.get(DEADLINE, LocalDate.class),
                values.get(DONE, LocalDate.class),
                values.text(RESULT).strip());
    }
}

package org.antou.ledger.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of steps and supervisions, told once. */
public final class CourseRecords {

    public static final Columns<Step> STEP = new Columns<>(
            List.of(
                    Column.of("issue", "问题", ValueType.REFERENCE, s -> Optional.of(s.issue())),
                    Column.of("number", "次序", ValueType.NUMBER, s -> Optional.of(s.number())),
                    Column.<Step>choice("kind", "步骤", List.of(StepKind.values()), s -> Optional.of(s.kind())),
                    Column.of("on", "日期", ValueType.DATE, s -> Optional.of(s.on())),
                    Column.text("at", "时间", s -> s.at().map(LocalTime::toString).orElse("")),
                    Column.<Step>of("person", "人员", ValueType.PERSON, Step::person),
                    Column.longText("words", "意见或理由", Step::words),
                    Column.<Step>of("before", "原时限", ValueType.PARTIAL_DATE, Step::before),
                    Column.<Step>of("after", "新时限", ValueType.PARTIAL_DATE, Step::after)),
            (step, values) -> step(step.id(), step.version(), values));

    public static final Columns<Supervision> SUPERVISION = new Columns<>(
            List.of(
                    Column.of("issue", "问题", ValueType.REFERENCE, s -> Optional.of(s.issue())),
                    Column.<Supervision>of("on", "督查日期", ValueType.DATE, s -> Optional.of(s.on()))
                            .asRequired(),
                    Column.<Supervision>of("person", "督查人", ValueType.PERSON, Supervision::person)
                            .asRequired(),
                    Column.<Supervision>choice("manner", "督查方式", List.of(Manner.values()), s -> Optional.of(s.manner()))
                            .asRequired(),
                    Column.<Supervision>longText("progress", "进展", Supervision::progress)
                            .asRequired(),
                    Column.<Supervision>longText("problems", "存在问题", Supervision::problems)
                            .asEditable(),
                    Column.<Supervision>longText("next", "下步要求", Supervision::next)
                            .asEditable(),
                    Column.<Supervision>of("settled", "是否整改到位", ValueType.FLAG, s -> Optional.of(s.settled()))
                            .asEditable()),
            (row, values) -> supervision(row.id(), row.version(), values));

    private CourseRecords() {}

    /** A step made from the values of every column, as the history keeps them. */
    public static Step step(UUID id, long version, Values values) {
        return new Step(
                id,
                version,
                values.named("issue").orElseThrow(),
                values.get("number", Integer.class).orElseThrow(),
                values.get("kind", StepKind.class).orElseThrow(),
                values.get("on", LocalDate.class).orElseThrow(),
                Optional.of(values.text("at")).filter(t -> !t.isEmpty()).map(LocalTime::parse),
                values.named("person"),
                values.text("words"),
                values.get("before", PartialDate.class),
                values.get("after", PartialDate.class));
    }

    /** A supervision made from the values of every column. */
    public static Supervision supervision(UUID id, long version, Values values) {
        return new Supervision(
                id,
                version,
                values.named("issue").orElseThrow(),
                values.get("on", LocalDate.class).orElseThrow(),
                values.named("person"),
                values.get("manner", Manner.class).orElseThrow(),
                values.text("progress"),
                values.text("problems"),
                values.text("next"),
                values.get("settled", Boolean.class).orElse(false));
    }
}

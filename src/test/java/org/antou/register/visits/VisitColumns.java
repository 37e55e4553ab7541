package org.antou.register.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Named;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of the visits: one of every kind of value. */
public final class VisitColumns {

    public static final Columns<Visit> ALL = new Columns<>(
            List.of(
                    Column.<Visit>of("number", "序号", ValueType.NUMBER, v -> Optional.of(v.number())),
                    Column.<Visit>of("visitor", "来访人", ValueType.NAME, v -> Optional.of(v.visitor()))
                            .asRequired(),
                    Column.<Visit>of("day", "来访日期", ValueType.DATE, Visit::day).asRequired(),
                    Column.<Visit>choice("purpose", "来访事由", List.of(Purpose.values()), Visit::purpose)
                            .asEditable(),
                    Column.<Visit>of("host", "接待人", ValueType.PERSON, Visit::host)
                            .asEditable(),
                    Column.<Visit>of("section", "接待科室", ValueType.SECTION, Visit::section)
                            .asEditable(),
                    Column.<Visit>of("others", "会办科室", ValueType.SECTIONS, v -> Optional.of(v.others()))
                            .asEditable(),
                    Column.longText("matter", "反映事项", Visit::matter).asEditable(),
                    Column.<Visit>of("answerBy", "答复时限", ValueType.PARTIAL_DATE, Visit::answerBy)
                            .asEditable(),
                    Column.<Visit>of("answered", "已答复", ValueType.FLAG, VisitColumns::answered)
                            .asEditable(),
                    Column.text("telephone", "联系电话", Visit::telephone)
                            .asSensitive()
                            .asEditable()),
            VisitColumns::edited);

    private VisitColumns() {}

    private static Optional<Boolean> answered(Visit visit) {
        return Optional.of(true).filter(yes -> visit.answered());
    }

    private static Visit edited(Visit visit, Values values) {
        return new Visit(
                visit.id(),
                visit.version(),
                values.get("number", Integer.class).orElse(visit.number()),
                values.text("visitor"),
                values.get("day", LocalDate.class),
                values.get("purpose", Purpose.class),
                values.named("host"),
                values.named("section"),
                values.list("others", Named.class),
                values.text("matter"),
                values.get("answerBy", PartialDate.class),
                values.get("answered", Boolean.class).orElse(false),
                values.text("telephone"));
    }
}

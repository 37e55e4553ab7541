package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of {@link Determination}, told once; the widths (mm) are those of A4 on its side. */
public final class DeterminationColumns {

    public static final String CHECK = "check";
    public static final String ITEM = "item";
    public static final String STUDY = "study";
    public static final String STATE = "state";
    public static final String CONTENT = "content";
    public static final String DATE = "date";
    public static final String BASIS = "basis";
    public static final String FIRST_REVIEWER = "firstReviewer";
    public static final String FIRST_ON = "firstOn";
    public static final String SECOND_REVIEWER = "secondReviewer";
    public static final String SECOND_ON = "secondOn";
    public static final String MEETING_ON = "meetingOn";
    public static final String OPINION = "opinion";
    public static final String SIGNED_ON = "signedOn";

    /** Every column, in the order people see them. */
    public static final Columns<Determination> ALL = new Columns<>(kept(), DeterminationColumns::apply);

    private DeterminationColumns() {}

    private static List<Column<Determination>> kept() {
        return List.of(
                Column.<Determination>of(CHECK, "核查对象", ValueType.REFERENCE, Determination::check)
                        .asRequired()
                        .printed(24),
                Column.<Determination>choice(ITEM, "核查项", List.of(FileItem.values()), Determination::item)
                        .asRequired()
                        .printed(22),
                Column.<Determination>choice(STUDY, "全日制或在职", List.of(StudyMode.values()), Determination::study)
                        .asEditable(),
                Column.<Determination>choice(
                                STATE, "认定类型", List.of(DeterminationState.values()), r -> Optional.of(r.state()))
                        .printed(18),
                Column.<Determination>text(CONTENT, "认定内容", Determination::content)
                        .asEditable()
                        .printed(40),
                Column.<Determination>of(DATE, "认定的日期", ValueType.PARTIAL_DATE, Determination::date)
                        .asEditable(),
                Column.<Determination>text(BASIS, "认定依据", Determination::basis)
                        .asEditable()
                        .printed(40),
                Column.<Determination>text(FIRST_REVIEWER, "初审人", Determination::firstReviewer)
                        .asEditable()
                        .printed(18),
                Column.<Determination>of(FIRST_ON, "初审时间", ValueType.DATE, Determination::firstOn)
                        .asEditable()
                        .printed(22),
                Column.<Determination>text(SECOND_REVIEWER, "复审人", Determination::secondReviewer)
                        .asEditable()
                        .printed(18),
                Column.<Determination>of(SECOND_ON, "复审时间", ValueType.DATE, Determination::secondOn)
                        .asEditable()
                        .printed(22),
                Column.<Determination>of(MEETING_ON, "党组会时间", ValueType.DATE, Determination::meetingOn)
                        .asEditable()
                        .printed(22),
                Column.<Determination>text(OPINION, "本人意见", Determination::opinion)
                        .asEditable()
                        .printed(30),
                Column.<Determination>of(SIGNED_ON, "本人签字时间", ValueType.DATE, Determination::signedOn)
                        .asEditable()
                        .printed(22));
    }

    private static Determination apply(Determination row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static Determination of(UUID id, long version, Values values) {
        return new Determination(
                id,
                version,
                values.named(CHECK),
                values.get(ITEM, FileItem.class),
                values.get(STUDY, StudyMode.class),
                values.get(STATE, DeterminationState.class).orElse(DeterminationState.FORMAL),
                values.text(CONTENT).strip(),
                values.get(DATE, PartialDate.class),
                values.text(BASIS).strip(),
                values.text(FIRST_REVIEWER).strip(),
                values.get(FIRST_ON, LocalDate.class),
                values.text(SECOND_REVIEWER).strip(),
                values.get(SECOND_ON, LocalDate.class),
                values.get(MEETING_ON, LocalDate.class),
                values.text(OPINION).strip(),
                values.get(SIGNED_ON, LocalDate.class));
    }
}

package org.antou.cadre.model;

import java.util.List;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of {@link CvLine}, told once; the widths (mm) are those of A4 on its side. */
public final class CvLineColumns {

    public static final String PERSON = "person";
    public static final String BEGINS = "begins";
    public static final String ENDS = "ends";
    public static final String WORK = "work";
    public static final String STUDY = "study";
    public static final String NOTE = "note";

    /** Every column, in the order people see them. */
    public static final Columns<CvLine> ALL = new Columns<>(kept(), CvLineColumns::apply);

    private CvLineColumns() {}

    private static List<Column<CvLine>> kept() {
        return List.of(
                Column.<CvLine>of(PERSON, "姓名", ValueType.PERSON, CvLine::person)
                        .asRequired()
                        .printed(18)
                        .alias("干部姓名", "人员"),
                Column.<CvLine>of(BEGINS, "起", ValueType.PARTIAL_DATE, CvLine::begins)
                        .asRequired()
                        .printed(22)
                        .alias("开始", "起始年月", "开始时间"),
                Column.<CvLine>of(ENDS, "止", ValueType.PARTIAL_DATE, CvLine::ends)
                        .asEditable()
                        .printed(22)
                        .alias("结束", "截止年月", "结束时间"),
                Column.<CvLine>text(WORK, "学习、工作经历", CvLine::work)
                        .asRequired()
                        .printed(90)
                        .alias("经历", "简历", "单位及职务"),
                Column.<CvLine>choice(STUDY, "学习方式", List.of(StudyMode.values()), CvLine::study)
                        .asEditable(),
                Column.<CvLine>longText(NOTE, "备注", CvLine::note).asEditable().printed(30));
    }

    private static CvLine apply(CvLine row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static CvLine of(UUID id, long version, Values values) {
        return new CvLine(
                id,
                version,
                values.named(PERSON),
                values.get(BEGINS, PartialDate.class),
                values.get(ENDS, PartialDate.class),
                values.text(WORK).strip(),
                values.get(STUDY, StudyMode.class),
                values.text(NOTE));
    }
}

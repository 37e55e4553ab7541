package org.antou.cadre.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of {@link FileEvidence}, told once; the widths (mm) are those of A4 on its side. */
public final class FileEvidenceColumns {

    public static final String CHECK = "check";
    public static final String ITEM = "item";
    public static final String STUDY = "study";
    public static final String ROLE = "role";
    public static final String CATEGORY = "category";
    public static final String MATERIAL = "material";
    public static final String MATERIAL_DATE = "materialDate";
    public static final String SAYS = "says";
    public static final String DATE = "date";
    public static final String ALTERED = "altered";
    public static final String NOTE = "note";

    /** Every column, in the order people see them. */
    public static final Columns<FileEvidence> ALL = new Columns<>(kept(), FileEvidenceColumns::apply);

    private FileEvidenceColumns() {}

    private static List<Column<FileEvidence>> kept() {
        return List.of(
                Column.<FileEvidence>of(CHECK, "核查对象", ValueType.REFERENCE, FileEvidence::check)
                        .asRequired()
                        .printed(24),
                Column.<FileEvidence>choice(ITEM, "核查项", List.of(FileItem.values()), FileEvidence::item)
                        .asRequired()
                        .printed(22)
                        .alias("项目"),
                Column.<FileEvidence>choice(STUDY, "全日制或在职", List.of(StudyMode.values()), FileEvidence::study)
                        .asEditable(),
                Column.<FileEvidence>choice(ROLE, "材料位置", List.of(EvidenceRole.values()), FileEvidence::role)
                        .asRequired()
                        .printed(22),
                Column.<FileEvidence>choice(CATEGORY, "材料类别", List.of(ArchiveCategory.values()), FileEvidence::category)
                        .asEditable()
                        .printed(30)
                        .alias("类号", "材料类号", "档案类别"),
                Column.<FileEvidence>text(MATERIAL, "材料名称", FileEvidence::material)
                        .asRequired()
                        .printed(36)
                        .alias("材料", "名称"),
                Column.<FileEvidence>of(MATERIAL_DATE, "材料形成时间", ValueType.PARTIAL_DATE, FileEvidence::materialDate)
                        .asEditable()
                        .printed(22)
                        .alias("形成时间"),
                Column.<FileEvidence>text(SAYS, "记载内容", FileEvidence::says)
                        .asRequired()
                        .printed(40)
                        .alias("记载"),
                Column.<FileEvidence>of(DATE, "记载的日期", ValueType.PARTIAL_DATE, FileEvidence::date)
                        .asEditable()
                        .printed(22),
                Column.<FileEvidence>of(ALTERED, "有涂改", ValueType.FLAG, r -> Optional.of(r.altered()))
                        .asEditable()
                        .printed(14)
                        .alias("是否有涂改", "涂改"),
                Column.<FileEvidence>longText(NOTE, "备注", FileEvidence::note)
                        .asEditable()
                        .printed(30));
    }

    private static FileEvidence apply(FileEvidence row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static FileEvidence of(UUID id, long version, Values values) {
        return new FileEvidence(
                id,
                version,
                values.named(CHECK),
                values.get(ITEM, FileItem.class),
                values.get(STUDY, StudyMode.class),
                values.get(ROLE, EvidenceRole.class),
                values.get(CATEGORY, ArchiveCategory.class),
                values.text(MATERIAL).strip(),
                values.get(MATERIAL_DATE, PartialDate.class),
                values.text(SAYS).strip(),
                values.get(DATE, PartialDate.class),
                values.get(ALTERED, Boolean.class).orElse(false),
                values.text(NOTE));
    }
}

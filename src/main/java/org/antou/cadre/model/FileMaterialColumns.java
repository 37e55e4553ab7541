package org.antou.cadre.model;

import java.util.List;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of {@link FileMaterial}, told once; the widths (mm) are those of A4 on its side. */
public final class FileMaterialColumns {

    public static final String PERSON = "person";
    public static final String CATEGORY = "category";
    public static final String PAPER = "paper";
    public static final String NAME = "name";
    public static final String MADE = "made";
    public static final String NOTE = "note";

    /** Every column, in the order people see them. */
    public static final Columns<FileMaterial> ALL = new Columns<>(kept(), FileMaterialColumns::apply);

    private FileMaterialColumns() {}

    private static List<Column<FileMaterial>> kept() {
        return List.of(
                Column.<FileMaterial>of(PERSON, "姓名", ValueType.PERSON, FileMaterial::person)
                        .asRequired()
                        .printed(18)
                        .alias("干部姓名", "人员"),
                Column.<FileMaterial>choice(CATEGORY, "材料类别", List.of(ArchiveCategory.values()), FileMaterial::category)
                        .asRequired()
                        .printed(30)
                        .alias("类号", "材料类号"),
                Column.<FileMaterial>choice(PAPER, "入党材料", List.of(PartyPaper.values()), FileMaterial::paper)
                        .asEditable(),
                Column.<FileMaterial>text(NAME, "材料名称", FileMaterial::name)
                        .asRequired()
                        .printed(50)
                        .alias("名称", "材料"),
                Column.<FileMaterial>of(MADE, "形成时间", ValueType.PARTIAL_DATE, FileMaterial::made)
                        .asEditable()
                        .printed(22)
                        .alias("材料形成时间", "年度"),
                Column.<FileMaterial>longText(NOTE, "备注", FileMaterial::note)
                        .asEditable()
                        .printed(40));
    }

    private static FileMaterial apply(FileMaterial row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static FileMaterial of(UUID id, long version, Values values) {
        return new FileMaterial(
                id,
                version,
                values.named(PERSON),
                values.get(CATEGORY, ArchiveCategory.class),
                values.get(PAPER, PartyPaper.class),
                values.text(NAME).strip(),
                values.get(MADE, PartialDate.class),
                values.text(NOTE));
    }
}

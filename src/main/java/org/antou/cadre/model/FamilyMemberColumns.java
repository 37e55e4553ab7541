package org.antou.cadre.model;

import java.util.List;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of {@link FamilyMember}, told once; the widths (mm) are those of A4 on its side. */
public final class FamilyMemberColumns {

    public static final String PERSON = "person";
    public static final String RELATION = "relation";
    public static final String NAME = "name";
    public static final String BIRTH = "birth";
    public static final String POLITICS = "politics";
    public static final String WORK = "work";
    public static final String POSITION = "position";

    /** Every column, in the order people see them. */
    public static final Columns<FamilyMember> ALL = new Columns<>(kept(), FamilyMemberColumns::apply);

    private FamilyMemberColumns() {}

    private static List<Column<FamilyMember>> kept() {
        return List.of(
                Column.<FamilyMember>of(PERSON, "姓名", ValueType.PERSON, FamilyMember::person)
                        .asRequired()
                        .printed(18)
                        .alias("干部姓名", "人员"),
                Column.<FamilyMember>text(RELATION, "称谓", FamilyMember::relation)
                        .asRequired()
                        .printed(18)
                        .alias("关系", "与本人关系"),
                Column.<FamilyMember>text(NAME, "成员姓名", FamilyMember::name)
                        .asRequired()
                        .printed(22)
                        .alias("家庭成员姓名"),
                Column.<FamilyMember>of(BIRTH, "出生年月", ValueType.PARTIAL_DATE, FamilyMember::birth)
                        .asEditable()
                        .printed(22)
                        .alias("出生日期"),
                Column.<FamilyMember>text(POLITICS, "政治面貌", FamilyMember::politics)
                        .asEditable()
                        .printed(22),
                Column.<FamilyMember>text(WORK, "工作单位及职务", FamilyMember::work)
                        .asEditable()
                        .printed(60)
                        .alias("工作单位"),
                Column.<FamilyMember>of(POSITION, "次序", ValueType.NUMBER, FamilyMember::position)
                        .asEditable());
    }

    private static FamilyMember apply(FamilyMember row, Values values) {
        return of(row.id(), row.version(), values);
    }

    /** A record with these values. */
    public static FamilyMember of(UUID id, long version, Values values) {
        return new FamilyMember(
                id,
                version,
                values.named(PERSON),
                values.text(RELATION).strip(),
                values.text(NAME).strip(),
                values.get(BIRTH, PartialDate.class),
                values.text(POLITICS).strip(),
                values.text(WORK).strip(),
                values.get(POSITION, Integer.class));
    }
}

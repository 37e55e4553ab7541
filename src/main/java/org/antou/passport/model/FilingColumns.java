package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antou.people.model.Sex;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of the filings, told once; the widths (mm) are those of A4 on its side. */
public final class FilingColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String FORM = "form";
    public static final String ON = "on";
    public static final String NAME = "name";
    public static final String SEX = "sex";
    public static final String BIRTH = "birth";
    public static final String ID_NUMBER = "idNumber";
    public static final String HOUSEHOLD = "household";
    public static final String WORKPLACE = "workplace";
    public static final String POST = "post";
    public static final String SUPERIOR = "superior";
    public static final String REASON = "reason";
    public static final String SLIP = "slip";
    public static final String NOTE = "note";
    public static final String VALID = "valid";

    /** What is saved with a filing: what the history keeps. */
    public static final Columns<ExitFiling> KEPT = new Columns<>(kept(), FilingColumns::apply);

    /** Every column, in the order people see them. */
    public static final Columns<ExitFiling> ALL = new Columns<>(all(), FilingColumns::apply);

    private FilingColumns() {}

    private static List<Column<ExitFiling>> all() {
        Column<ExitFiling> section = Column.<ExitFiling>of(SECTION, "科室", ValueType.SECTION, ExitFiling::section)
                .printed(26);
        Column<ExitFiling> valid = Column.of(VALID, "现在有效", ValueType.FLAG, f -> Optional.of(f.valid()));
        return Stream.of(
                        kept().stream().limit(1),
                        Stream.of(section),
                        kept().stream().skip(1),
                        Stream.of(valid))
                .flatMap(s -> s)
                .toList();
    }

    private static List<Column<ExitFiling>> kept() {
        return List.of(
                Column.<ExitFiling>of(PERSON, "姓名", ValueType.PERSON, ExitFiling::person)
                        .asRequired()
                        .printed(18)
                        .alias("人员", "备案人员", "干部姓名"),
                Column.<ExitFiling>choice(FORM, "备案种类", List.of(FilingForm.values()), ExitFiling::form)
                        .asRequired()
                        .printed(20)
                        .alias("备案类型", "报备种类", "报备类型", "备案类别"),
                Column.<ExitFiling>of(ON, "备案日期", ValueType.DATE, ExitFiling::on)
                        .asRequired()
                        .printed(22)
                        .alias("报备日期", "报送日期", "登记备案日期", "撤销日期"),
                text(NAME, "备案姓名", f -> f.filed().name()),
                Column.<ExitFiling>choice(
                                SEX, "性别", List.of(Sex.values()), f -> f.filed().sex())
                        .asEditable()
                        .printed(10),
                Column.<ExitFiling>of(
                                BIRTH,
                                "出生日期",
                                ValueType.PARTIAL_DATE,
                                f -> f.filed().birth())
                        .asEditable()
                        .printed(22)
                        .alias("出生年月"),
                text(ID_NUMBER, "身份证号码", f -> f.filed().idNumber())
                        .asSensitive()
                        .alias("身份证号", "公民身份号码", "居民身份证号码"),
                text(HOUSEHOLD, "户口所在地", f -> f.filed().household()).printed(30).alias("户籍所在地", "户籍地"),
                text(WORKPLACE, "工作单位", f -> f.filed().workplace()).printed(30).alias("单位"),
                text(POST, "现任职务", f -> f.filed().post()).printed(26).alias("职务", "单位及职务"),
                text(SUPERIOR, "主管部门", f -> f.filed().superior()).printed(28).alias("人事主管部门", "人事主管单位"),
                text(REASON, "事由", ExitFiling::reason).alias("备案事由", "变更内容", "撤销原因"),
                text(SLIP, "报备表编号", ExitFiling::slip).printed(24).alias("备案表编号", "编号", "文号"),
                Column.<ExitFiling>longText(NOTE, "备注", ExitFiling::note).asEditable());
    }

    private static Column<ExitFiling> text(String key, String title, Function<ExitFiling, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static ExitFiling apply(ExitFiling filing, Values values) {
        return of(filing.id(), filing.version(), values);
    }

    /** A filing with these values. */
    public static ExitFiling of(UUID id, long version, Values values) {
        return new ExitFiling(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.get(FORM, FilingForm.class),
                values.get(ON, LocalDate.class),
                new FiledFields(
                        values.text(NAME).strip(),
                        values.get(SEX, Sex.class),
                        values.get(BIRTH, PartialDate.class),
                        values.text(ID_NUMBER).strip(),
                        values.text(HOUSEHOLD).strip(),
                        values.text(WORKPLACE).strip(),
                        values.text(POST).strip(),
                        values.text(SUPERIOR).strip()),
                values.text(REASON).strip(),
                values.text(SLIP).strip(),
                values.text(NOTE),
                values.get(VALID, Boolean.class).orElse(false));
    }
}

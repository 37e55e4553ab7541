package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antou.register.Choice;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of persons, told once for table, form, Excel, paper and history. */
final class PersonColumns {

    static final Columns<Person> ALL = new Columns<>(
            List.of(
                    Column.<Person>of(PeopleColumns.NAME, "姓名", ValueType.NAME, p -> Optional.of(p.name()))
                            .asRequired()
                            .printed(18)
                            .alias("名字", "人员姓名", "干部姓名", "职工姓名", "人员"),
                    named(PeopleColumns.SECTION_OF, "科室", ValueType.SECTION, Person::section)
                            .printed(26)
                            .alias("部门", "所在科室", "所在部门", "科室名称", "工作部门", "处室", "所属科室", "所在处室"),
                    text(PeopleColumns.POST, "职务", Person::post)
                            .printed(26)
                            .alias("岗位", "现任职务", "职务职级", "现任职务(职级)", "职位", "实际岗位"),
                    text(PeopleColumns.ID_NUMBER, "身份证号", Person::idNumber)
                            .asSensitive()
                            .alias("身份证号码", "公民身份号码", "居民身份证号", "居民身份证号码", "身份证", "身份证件号", "身份证件号码"),
                    text(PeopleColumns.INITIALS, "拼音首字母", Person::initials).alias("拼音码"),
                    choice("sex", "性别", Sex.values(), p -> p.identity().sex()).printed(10),
                    date("birth", "出生年月", p -> p.identity().birth()).printed(20).alias("出生日期", "生日", "出生时间"),
                    choice(
                                    "staffKind",
                                    "编制类别",
                                    StaffKind.values(),
                                    p -> p.service().kind())
                            .printed(22)
                            .alias("人员类别", "编制", "身份"),
                    date(PeopleColumns.HIRED, "入职时间", p -> p.service().hired())
                            .alias("入职日期", "到本单位时间", "调入时间", "调入日期", "进入本单位时间", "报到日期"),
                    date("since", "任现职时间", p -> p.service().since()).alias("任现职日期"),
                    named(
                                    "filedSection",
                                    "编制所在科室",
                                    ValueType.SECTION,
                                    p -> p.service().filedSection())
                            .alias("备案科室"),
                    text("filedPost", "备案职务", p -> p.service().filedPost()),
                    date("filedSince", "备案职务任职时间", p -> p.service().filedSince()),
                    choice(
                                    "secondment",
                                    "借调挂职",
                                    Secondment.values(),
                                    p -> p.loaned().kind())
                            .alias("借调情况"),
                    text("secondedTo", "借调单位", p -> p.loaned().where()).alias("挂职单位"),
                    date("secondedUntil", "借调到期", p -> p.loaned().until()),
                    choice(
                                    PeopleColumns.PARTY_STATUS,
                                    "政治面貌",
                                    PartyStatus.values(),
                                    p -> p.party().status())
                            .printed(26),
                    date("joined", "入党时间", p -> p.party().joined()).printed(20).alias("入党日期", "入党年月"),
                    date("confirmed", "转正时间", p -> p.party().confirmed()).alias("转正日期"),
                    named(
                                    PeopleColumns.BRANCH_OF,
                                    "所在党支部",
                                    ValueType.REFERENCE,
                                    p -> p.party().branch())
                            .printed(30)
                            .alias("党支部", "所在支部", "所属支部", "所属党支部", "支部"),
                    text("group", "党小组", p -> p.party().group()),
                    choice(
                                    "partyPost",
                                    "党内职务",
                                    PartyPost.values(),
                                    p -> p.party().post())
                            .printed(18)
                            .alias("支部职务"),
                    choice(PeopleColumns.STANDING, "人员状态", Standing.values(), p -> Optional.of(p.standing()))
                            .printed(14)
                            .alias("状态", "在职状态"),
                    date("leftOn", "离任时间", p -> p.departure().on()).alias("离职日期", "退休时间", "调离时间"),
                    text("leftTo", "去向", p -> p.departure().to()),
                    lines("former", "任职经历", p -> p.service().former()),
                    Column.<Person>of(
                            PeopleColumns.CHECKLIST,
                            "离任清单",
                            ValueType.LINES,
                            p -> Optional.of(p.departure().checklist())),
                    Column.longText("note", "备注", Person::note).asEditable()),
            PersonColumns::apply);

    private PersonColumns() {}

    private static Column<Person> text(String key, String title, Function<Person, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<Person> date(String key, String title, Function<Person, Optional<?>> getter) {
        return Column.<Person>of(key, title, ValueType.PARTIAL_DATE, getter).asEditable();
    }

    private static Column<Person> named(
            String key, String title, ValueType type, Function<Person, Optional<?>> getter) {
        return Column.<Person>of(key, title, type, getter).asEditable();
    }

    private static Column<Person> lines(String key, String title, Function<Person, List<String>> getter) {
        return Column.<Person>of(key, title, ValueType.LINES, p -> Optional.of(getter.apply(p)))
                .asEditable();
    }

    private static Column<Person> choice(
            String key, String title, Choice[] choices, Function<Person, Optional<?>> getter) {
        return Column.<Person>choice(key, title, List.of(choices), getter).asEditable();
    }

    private static Person apply(Person person, Values values) {
        return new Person(
                person.id(),
                person.version(),
                values.text(PeopleColumns.NAME),
                values.named(PeopleColumns.SECTION_OF),
                values.text(PeopleColumns.POST),
                values.text(PeopleColumns.ID_NUMBER),
                values.text(PeopleColumns.INITIALS),
                new Identity(values.get("sex", Sex.class), day(values, "birth")),
                service(values),
                new Loaned(
                        values.get("secondment", Secondment.class),
                        values.text("secondedTo"),
                        day(values, "secondedUntil")),
                party(values),
                departure(values),
                values.text("note"));
    }

    private static Service service(Values values) {
        return new Service(
                values.get("staffKind", StaffKind.class),
                day(values, PeopleColumns.HIRED),
                day(values, "since"),
                values.named("filedSection"),
                values.text("filedPost"),
                day(values, "filedSince"),
                values.list("former", String.class));
    }

    private static PartyLife party(Values values) {
        return new PartyLife(
                values.get(PeopleColumns.PARTY_STATUS, PartyStatus.class),
                day(values, "joined"),
                day(values, "confirmed"),
                values.named(PeopleColumns.BRANCH_OF),
                values.text("group"),
                values.get("partyPost", PartyPost.class));
    }

    private static Departure departure(Values values) {
        return new Departure(
                values.get(PeopleColumns.STANDING, Standing.class).orElse(Standing.ACTIVE),
                day(values, "leftOn"),
                values.text("leftTo"),
                values.list(PeopleColumns.CHECKLIST, String.class));
    }

    private static Optional<PartialDate> day(Values values, String key) {
        return values.get(key, PartialDate.class);
    }
}

package org.antou.cadre.model.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of the services, told once; the widths (mm) are those of A4 on its side. */
public final class ServiceColumns {

    public static final String PERSON = "person";
    public static final String SECTION = "section";
    public static final String KIND = "kind";
    public static final String PLACE = "place";
    public static final String BEGAN_ON = "beganOn";
    public static final String YEARS = "years";
    public static final String LEAVES = "leaves";
    public static final String LEFT_ON = "leftOn";
    public static final String WENT_TO = "wentTo";
    public static final String REQUIRED = "required";
    public static final String SERVED = "served";
    public static final String MADE_UP = "madeUp";
    public static final String OWED = "owed";
    public static final String FULL = "full";
    public static final String STANDING = "standing";
    public static final String WORDS = "words";
    public static final String PLAN = "plan";
    public static final String PLAN_DUE = "planDue";
    public static final String MAKE_UPS = "makeUps";
    public static final String SETTLED_ON = "settledOn";
    public static final String NOTE = "note";

    /** What follows from the rest and is not saved. */
    public static final Set<String> DERIVED = Set.of(SECTION, REQUIRED, SERVED, MADE_UP, OWED, FULL, STANDING, WORDS);

    /** Every column, in the order people see them. */
    public static final Columns<GrassrootsService> ALL = new Columns<>(all(), ServiceColumns::apply);

    /** What is saved: what the history keeps. */
    public static final Columns<GrassrootsService> KEPT =
            new Columns<>(all().stream().filter(c -> !DERIVED.contains(c.key())).toList(), ServiceColumns::apply);

    private ServiceColumns() {}

    private static List<Column<GrassrootsService>> all() {
        return List.of(
                of(PERSON, "姓名", ValueType.PERSON, GrassrootsService::person)
                        .asRequired()
                        .printed(18)
                        .alias("人员", "干部姓名"),
                of(SECTION, "科室", ValueType.SECTION, GrassrootsService::section).printed(24),
                Column.<GrassrootsService>choice(KIND, "服务类别", List.of(ServiceKind.values()), GrassrootsService::kind)
                        .asRequired()
                        .printed(34)
                        .alias("类别"),
                text(PLACE, "服务单位", GrassrootsService::place).printed(28).alias("录用单位", "基层单位"),
                day(BEGAN_ON, "起算日期", GrassrootsService::beganOn)
                        .asRequired()
                        .printed(22)
                        .alias("录用日期", "报到日期", "入职日期", "试用期起"),
                of(YEARS, "约定年限", ValueType.NUMBER, GrassrootsService::years)
                        .asEditable()
                        .alias("服务年限(年)", "应服务年限"),
                of(LEAVES, "不计入的期间", ValueType.LINES, s -> Optional.of(s.leaves()))
                        .asEditable(),
                day(LEFT_ON, "调离日期", GrassrootsService::leftOn).printed(22).alias("调动日期", "调出日期"),
                text(WENT_TO, "调往", GrassrootsService::wentTo).printed(26).alias("调入单位", "去向"),
                days(REQUIRED, "应服务天数", r -> r.required()).printed(16),
                days(SERVED, "实际天数", r -> r.served()).printed(16),
                days(MADE_UP, "已补天数", r -> r.madeUp()).printed(16),
                days(OWED, "应补天数", r -> r.owed()).printed(16),
                of(FULL, "服务期满日", ValueType.DATE, s -> s.reckoning().full()),
                Column.<GrassrootsService>choice(
                                STANDING,
                                "服务情况",
                                List.of(ServiceStanding.values()),
                                s -> Optional.of(s.reckoning().standing()))
                        .printed(26),
                Column.<GrassrootsService>longText(
                        WORDS, "怎样算的", s -> s.reckoning().words()),
                Column.<GrassrootsService>longText(PLAN, "补足计划", GrassrootsService::plan)
                        .asEditable()
                        .printed(40)
                        .alias("选派计划", "补服务计划"),
                day(PLAN_DUE, "计划补足日期", GrassrootsService::planDue).printed(22),
                of(MAKE_UPS, "补服务期间", ValueType.LINES, s -> Optional.of(s.makeUps()))
                        .asEditable(),
                day(SETTLED_ON, "确认补足日期", GrassrootsService::settledOn).alias("补足日期"),
                Column.<GrassrootsService>longText(NOTE, "备注", GrassrootsService::note)
                        .asEditable());
    }

    private static Column<GrassrootsService> of(
            String key, String title, ValueType type, Function<GrassrootsService, Optional<?>> getter) {
        return Column.of(key, title, type, getter);
    }

    private static Column<GrassrootsService> text(
            String key, String title, Function<GrassrootsService, String> getter) {
        return Column.text(key, title, getter).asEditable();
    }

    private static Column<GrassrootsService> day(
            String key, String title, Function<GrassrootsService, Optional<?>> getter) {
        return of(key, title, ValueType.DATE, getter).asEditable();
    }

    private static Column<GrassrootsService> days(
            String key, String title, Function<ServiceReckoning, Integer> getter) {
        return of(
                key,
                title,
                ValueType.NUMBER,
                s -> s.reckoning().standing() == ServiceStanding.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(getter.apply(s.reckoning())));
    }

    private static GrassrootsService apply(GrassrootsService service, Values values) {
        return of(service.id(), service.version(), values);
    }

    /** One with these values. */
    public static GrassrootsService of(UUID id, long version, Values values) {
        return new GrassrootsService(
                id,
                version,
                values.named(PERSON),
                values.named(SECTION),
                values.get(KIND, ServiceKind.class),
                values.text(PLACE).strip(),
                date(values, BEGAN_ON),
                values.get(YEARS, Integer.class),
                values.list(LEAVES, String.class),
                date(values, LEFT_ON),
                values.text(WENT_TO).strip(),
                values.text(PLAN).strip(),
                date(values, PLAN_DUE),
                values.list(MAKE_UPS, String.class),
                date(values, SETTLED_ON),
                values.text(NOTE),
                new ServiceReckoning(
                        number(values, REQUIRED),
                        number(values, SERVED),
                        number(values, MADE_UP),
                        number(values, OWED),
                        date(values, FULL),
                        values.get(STANDING, ServiceStanding.class).orElse(ServiceStanding.UNKNOWN),
                        values.text(WORDS)));
    }

    private static int number(Values values, String key) {
        return values.get(key, Integer.class).orElse(0);
    }

    private static Optional<LocalDate> date(Values values, String key) {
        return values.get(key, LocalDate.class);
    }
}

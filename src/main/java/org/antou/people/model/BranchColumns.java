package org.antou.people.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;
import org.antou.text.PartialDate;

/** The columns of branches, told once. */
final class BranchColumns {

    static final Columns<Branch> ALL = new Columns<>(
            List.of(
                    Column.text(PeopleColumns.NAME, "支部名称", Branch::name)
                            .asRequired()
                            .printed(40)
                            .alias("党支部", "党支部名称", "支部"),
                    Column.<Branch>choice("kind", "支部类型", List.of(BranchKind.values()), b -> Optional.of(b.kind()))
                            .asEditable()
                            .printed(22),
                    date("founded", "成立时间", b -> b.life().founded()).printed(20),
                    date("termFrom", "本届起", b -> b.life().termFrom()).alias("任期起"),
                    date("termTo", "本届届满", b -> b.life().termTo()).printed(20).alias("届满时间", "换届时间", "任期止"),
                    Column.<Branch>of("committee", "设支委会", ValueType.FLAG, b -> Optional.of(b.committee()))
                            .asEditable()
                            .printed(14)
                            .alias("是否设支委会"),
                    lines("groups", "党小组", Branch::groups),
                    Column.<Branch>of(PeopleColumns.OVERSEER, "包保责任人", ValueType.PERSON, Branch::overseer)
                            .asEditable()
                            .printed(20),
                    number("members", "登记党员数", b -> b.counts().members()).alias("党员数", "党员人数"),
                    number("full", "登记正式党员数", b -> b.counts().full()).alias("正式党员数", "正式党员人数"),
                    number("units", "联合覆盖单位数", b -> b.counts().units()),
                    date("since", "本名称启用时间", Branch::since),
                    lines("former", "曾用名", Branch::former),
                    date("dissolved", "撤销时间", b -> b.life().dissolved()),
                    Column.longText("note", "备注", Branch::note).asEditable()),
            BranchColumns::apply);

    private BranchColumns() {}

    private static Column<Branch> date(String key, String title, Function<Branch, Optional<?>> getter) {
        return Column.<Branch>of(key, title, ValueType.PARTIAL_DATE, getter).asEditable();
    }

    private static Column<Branch> lines(String key, String title, Function<Branch, List<String>> getter) {
        return Column.<Branch>of(key, title, ValueType.LINES, b -> Optional.of(getter.apply(b)))
                .asEditable();
    }

    private static Column<Branch> number(String key, String title, Function<Branch, OptionalInt> getter) {
        return Column.<Branch>of(
                        key,
                        title,
                        ValueType.NUMBER,
                        b -> getter.apply(b).stream().boxed().findFirst())
                .asEditable();
    }

    private static Branch apply(Branch branch, Values values) {
        return new Branch(
                branch.id(),
                branch.version(),
                values.text(PeopleColumns.NAME),
                day(values, "since"),
                values.list("former", String.class),
                values.get("kind", BranchKind.class).orElse(BranchKind.BRANCH),
                new Branch.Life(
                        day(values, "founded"),
                        day(values, "dissolved"),
                        day(values, "termFrom"),
                        day(values, "termTo")),
                values.get("committee", Boolean.class).orElse(false),
                values.list("groups", String.class),
                values.named(PeopleColumns.OVERSEER),
                new Branch.Counts(count(values, "members"), count(values, "full"), count(values, "units")),
                values.text("note"));
    }

    private static Optional<PartialDate> day(Values values, String key) {
        return values.get(key, PartialDate.class);
    }

    private static OptionalInt count(Values values, String key) {
        return values.get(key, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}

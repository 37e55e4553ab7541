package org.antou.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of quotas (次数要求). */
public final class QuotaColumns {

    public static final Columns<QuotaRule> ALL = new Columns<>(
            List.of(
                    Column.<QuotaRule>choice("kind", "会议类型", List.of(MeetingKind.values()), r -> Optional.of(r.kind()))
                            .asRequired(),
                    Column.<QuotaRule>choice("set", "口径", List.of(RuleSet.values()), r -> Optional.of(r.set()))
                            .asRequired(),
                    Column.<QuotaRule>choice("period", "周期", List.of(Period.values()), r -> Optional.of(r.period()))
                            .asRequired(),
                    Column.<QuotaRule>of("times", "次数", ValueType.NUMBER, r -> Optional.of(r.times()))
                            .asRequired(),
                    Column.<QuotaRule>choice("scope", "适用支部", List.of(Scope.values()), r -> Optional.of(r.scope()))
                            .asRequired(),
                    Column.<QuotaRule>of("inUse", "启用", ValueType.FLAG, r -> Optional.of(r.inUse()))
                            .asEditable(),
                    year("from", "起始年度", QuotaRule::from),
                    year("to", "截止年度", QuotaRule::to),
                    Column.longText("basis", "依据", QuotaRule::basis).asRequired()),
            QuotaColumns::apply);

    private QuotaColumns() {}

    private static Column<QuotaRule> year(String key, String title, Function<QuotaRule, OptionalInt> getter) {
        return Column.<QuotaRule>of(
                        key,
                        title,
                        ValueType.NUMBER,
                        r -> getter.apply(r).stream().boxed().findFirst())
                .asEditable();
    }

    private static QuotaRule apply(QuotaRule rule, Values values) {
        return new QuotaRule(
                rule.id(),
                rule.version(),
                values.get("set", RuleSet.class).orElse(RuleSet.LOCAL),
                values.get("kind", MeetingKind.class).orElse(MeetingKind.GENERAL),
                values.get("period", Period.class).orElse(Period.MONTH),
                values.get("times", Integer.class).orElse(0),
                values.get("scope", Scope.class).orElse(Scope.ALL),
                values.text("basis"),
                values.get("inUse", Boolean.class).orElse(false),
                count(values, "from"),
                count(values, "to"));
    }

    private static OptionalInt count(Values values, String key) {
        return values.get(key, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}

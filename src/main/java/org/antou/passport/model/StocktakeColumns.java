package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of stocktakes, and those of the lines of one. */
public final class StocktakeColumns {

    public static final String CABINET = "cabinet";
    public static final String SCOPE = "scope";
    public static final String BEGUN = "begun";
    public static final String BY = "by";
    public static final String FINISHED = "finished";
    public static final String FINISHED_BY = "finishedBy";
    public static final String EXPECTED = "expected";
    public static final String SEEN = "seen";
    public static final String MISSING = "missing";
    public static final String MISPLACED = "misplaced";
    public static final String SURPLUS = "surplus";
    public static final String NOTE = "note";

    /** What the history keeps of a stocktake. */
    public static final Columns<Stocktake> KEPT =
            new Columns<>(kept(), (row, values) -> of(row.id(), row.version(), values));

    private StocktakeColumns() {}

    private static List<Column<Stocktake>> kept() {
        return List.of(
                Column.<Stocktake>of(BEGUN, "开始日期", ValueType.DATE, s -> Optional.of(s.begun())),
                Column.<Stocktake>text(CABINET, "柜号", Stocktake::cabinet),
                Column.<Stocktake>text(SCOPE, "盘点范围", Stocktake::scope),
                Column.<Stocktake>text(BY, "盘点人", Stocktake::by),
                Column.<Stocktake>of(FINISHED, "完成日期", ValueType.DATE, Stocktake::finished),
                Column.<Stocktake>text(FINISHED_BY, "完成登记人", Stocktake::finishedBy),
                number(EXPECTED, "应在", Stocktake.Counts::expected),
                number(SEEN, "已点", Stocktake.Counts::seen),
                number(MISSING, "未见", Stocktake.Counts::missing),
                number(MISPLACED, "错位", Stocktake.Counts::misplaced),
                number(SURPLUS, "多出", Stocktake.Counts::surplus),
                Column.<Stocktake>longText(NOTE, "备注", Stocktake::note));
    }

    private static Column<Stocktake> number(String key, String title, Function<Stocktake.Counts, Integer> count) {
        return Column.of(
                key,
                title,
                ValueType.NUMBER,
                s -> s.finished().isPresent() ? Optional.of(count.apply(s.counts())) : Optional.empty());
    }

    public static Stocktake of(UUID id, long version, Values values) {
        return new Stocktake(
                id,
                version,
                values.text(CABINET),
                values.get(BEGUN, LocalDate.class).orElseThrow(),
                values.text(BY),
                values.get(FINISHED, LocalDate.class),
                values.text(FINISHED_BY),
                new Stocktake.Counts(
                        count(values, EXPECTED),
                        count(values, SEEN),
                        count(values, MISSING),
                        count(values, MISPLACED),
                        count(values, SURPLUS)),
                values.text(NOTE));
    }

    private static int count(Values values, String key) {
        return values.get(key, Integer.class).orElse(0);
    }
}

package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.ValueType;
import org.antou.register.Values;

/** The columns of comparisons that were kept. */
public final class ReconciliationColumns {

    public static final String TITLE = "title";
    public static final String ON = "on";
    public static final String BY = "by";
    public static final String SOURCE = "source";
    public static final String STAFF = "staff";
    public static final String FILED = "filed";
    public static final String LISTED = "listed";
    public static final String CUSTODY = "custody";
    public static final String LINES = "lines";
    public static final String NOTE = "note";

    public static final Columns<Reconciliation> ALL =
            new Columns<>(all(), (row, values) -> of(row.id(), row.version(), values));

    private ReconciliationColumns() {}

    private static List<Column<Reconciliation>> all() {
        return List.of(
                Column.<Reconciliation>text(TITLE, "名称", Reconciliation::title).asRequired(),
                Column.<Reconciliation>of(ON, "核查日期", ValueType.DATE, r -> Optional.of(r.on())),
                Column.<Reconciliation>text(BY, "存档人", Reconciliation::by),
                Column.<Reconciliation>text(SOURCE, "名单文件", Reconciliation::source),
                number(STAFF, "在职人数", Reconciliation.Counts::staff),
                number(FILED, "备案人数", Reconciliation.Counts::filed),
                number(LISTED, "名单行数", Reconciliation.Counts::listed),
                number(CUSTODY, "在册证件", Reconciliation.Counts::custody),
                number(LINES, "差异条数", Reconciliation.Counts::lines),
                Column.<Reconciliation>longText(NOTE, "备注", Reconciliation::note));
    }

    private static Column<Reconciliation> number(
            String key, String title, java.util.function.Function<Reconciliation.Counts, Integer> count) {
        return Column.of(key, title, ValueType.NUMBER, r -> Optional.of(count.apply(r.counts())));
    }

    public static Reconciliation of(UUID id, long version, Values values) {
        return new Reconciliation(
                id,
                version,
                values.text(TITLE),
                values.get(ON, LocalDate.class).orElseThrow(),
                values.text(BY),
                values.text(SOURCE),
                new Reconciliation.Counts(
                        count(values, STAFF),
                        count(values, FILED),
                        count(values, LISTED),
                        count(values, CUSTODY),
                        count(values, LINES)),
                values.text(NOTE));
    }

    private static int count(Values values, String key) {
        return values.get(key, Integer.class).orElse(0);
    }
}

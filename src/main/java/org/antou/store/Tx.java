package org.antou.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;

/** One transaction on the store. Services pass it on; only store packages look inside. */
public final class Tx {

    private final DSLContext dsl;

    Tx(DSLContext dsl) {
        this.dsl = dsl;
    }

    public DSLContext dsl() {
        return dsl;
    }

    /**
     * Inserts many rows, of one table or of several, whose records were made alike. A statement is put together once a table
     * and not once a row, as jOOQ's own batch of records would: that took longer than the database.
     */
    public void insertAll(List<? extends TableRecord<?>> rows) {
        Map<Table<?>, List<TableRecord<?>>> byTable = new LinkedHashMap<>();
        rows.forEach(row ->
                byTable.computeIfAbsent(row.getTable(), t -> new ArrayList<>()).add(row));
        byTable.forEach(this::insertAll);
    }

    private void insertAll(Table<?> table, List<TableRecord<?>> rows) {
        List<Field<?>> filled = new ArrayList<>();
        for (Field<?> field : table.fields()) {
            if (rows.get(0).changed(field)) {
                filled.add(field);
            }
        }
        BatchBindStep batch = dsl.batch(dsl.insertInto(table, filled).values(new Object[filled.size()]));
        for (TableRecord<?> row : rows) {
            batch = batch.bind(filled.stream().map(row::get).toArray());
        }
        batch.execute();
    }
}

package org.antou.register.visits.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Column;
import org.antou.register.Values;
import org.antou.register.visits.Visit;
import org.antou.register.visits.VisitColumns;
import org.antou.store.Tx;
import org.jooq.Record;

/** Visits in a table of their own: number and day for the order, every field in its stored form. */
public final class VisitStore {

    private VisitStore() {}

    public static int createTable(Tx tx) {
        tx.dsl().execute("create table VISIT (ID uuid primary key, VERSION bigint not null, NUMBER int not null)");
        for (Column<Visit> column : fields()) {
            tx.dsl().execute("alter table VISIT add F_" + column.key() + " varchar(20000) not null default ''");
        }
        return tx.dsl().execute("create index VISIT_ORDER on VISIT (NUMBER, ID)");
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchSingle("select count(*) from VISIT").get(0, Long.class);
    }

    public static List<Visit> page(Tx tx, int offset, int limit) {
        return tx.dsl()
                .fetch("select * from VISIT order by NUMBER, ID limit ? offset ?", limit, offset)
                .map(VisitStore::visit);
    }

    public static Optional<Visit> find(Tx tx, UUID id) {
        return tx.dsl().fetchOptional("select * from VISIT where ID = ?", id).map(VisitStore::visit);
    }

    public static void insert(Tx tx, Visit visit) {
        tx.dsl().execute("insert into VISIT (ID, VERSION, NUMBER) values (?, ?, ?)", visit.id(), 1, visit.number());
        fill(tx, visit);
    }

    /** False where the version was not the one in the row. */
    public static boolean update(Tx tx, Visit visit) {
        int rows = tx.dsl()
                .execute(
                        "update VISIT set VERSION = VERSION + 1, NUMBER = ? where ID = ? and VERSION = ?",
                        visit.number(),
                        visit.id(),
                        visit.version());
        if (rows == 1) {
            fill(tx, visit);
        }
        return rows == 1;
    }

    public static boolean delete(Tx tx, UUID id) {
        return tx.dsl().execute("delete from VISIT where ID = ?", id) == 1;
    }

    private static void fill(Tx tx, Visit visit) {
        for (Column<Visit> column : fields()) {
            tx.dsl()
                    .execute(
                            "update VISIT set F_" + column.key() + " = ? where ID = ?",
                            column.stored(visit),
                            visit.id());
        }
    }

    private static Visit visit(Record row) {
        Map<String, Object> values = new HashMap<>();
        values.put("number", row.get("NUMBER", Integer.class));
        for (Column<Visit> column : fields()) {
            String stored = row.get("F_" + column.key().toUpperCase(Locale.ROOT), String.class);
            column.parse(stored).ifPresent(v -> values.put(column.key(), v));
        }
        Visit blank = Visit.blank(row.get("ID", UUID.class), 0);
        return VisitColumns.ALL.apply().apply(blank, new Values(values)).withVersion(row.get("VERSION", Long.class));
    }

    private static List<Column<Visit>> fields() {
        return VisitColumns.ALL.all().stream()
                .filter(c -> !c.key().equals("number"))
                .toList();
    }
}

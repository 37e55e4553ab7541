package org.antou.ledger.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/**
 * The rows of one table, each with an id and a version: what all such tables have in common. What a record looks like is
 * told by those who extend it.
 */
public abstract class Shelf<R> {

    private final Table<?> table;
    private final TableField<?, UUID> id;
    private final TableField<?, Long> version;
    private final Optional<Field<UUID>> person;

    /** @param person the column that names a person, where there is one */
    Shelf(Table<?> table, TableField<?, UUID> id, TableField<?, Long> version, Optional<Field<UUID>> person) {
        this.table = table;
        this.id = id;
        this.version = version;
        this.person = person;
    }

    /** The rows that fit, in the order in which they are read. */
    abstract List<R> select(Tx tx, Condition which);

    abstract TableRecord<?> row(R row, long versioned);

    public abstract UUID id(R row);

    public abstract long version(R row);

    /** The same row with another person in it. */
    abstract R by(R row, Named other);

    public List<R> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public Optional<R> find(Tx tx, UUID wanted) {
        return select(tx, id.eq(wanted)).stream().findFirst();
    }

    public long count(Tx tx) {
        return tx.dsl().fetchCount(table);
    }

    /** The rows of one person, with another in their place; not written yet. */
    public List<R> repoint(Tx tx, UUID from, UUID to) {
        List<R> rows = person.map(column -> select(tx, column.eq(from))).orElse(List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        Named other = new Named(to, LedgerStore.personName(tx, to));
        return rows.stream().map(row -> by(row, other)).toList();
    }

    public void insert(Tx tx, R row) {
        tx.dsl().insertInto(table).set(row(row, version(row))).execute();
    }

    /** Writes a row over the one with the same version; false where somebody else was faster. */
    public boolean update(Tx tx, R row) {
        return tx.dsl()
                        .update(table)
                        .set(row(row, version(row) + 1))
                        .where(id.eq(id(row)), version.eq(version(row)))
                        .execute()
                == 1;
    }

    public void delete(Tx tx, UUID wanted) {
        tx.dsl().deleteFrom(table).where(id.eq(wanted)).execute();
    }
}

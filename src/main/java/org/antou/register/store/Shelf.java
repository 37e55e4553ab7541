package org.antou.register.store;

import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** The rows of one table, each with an id and a version; what a row reads like is told by those who extend it. */
public abstract class Shelf<R> {

    private final Table<?> table;
    private final TableField<?, UUID> id;
    private final TableField<?, Long> version;
    private final Key<R> key;

    /** Id and version of a record. */
    public record Key<R>(Function<R, UUID> id, Function<R, Long> version) {}

    protected Shelf(Table<?> table, TableField<?, UUID> id, TableField<?, Long> version, Key<R> key) {
        this.table = table;
        this.id = id;
        this.version = version;
        this.key = key;
    }

    /** The rows that fit, in the order in which people read them. */
    protected abstract List<R> select(Tx tx, Condition which, int offset, int limit);

    protected abstract TableRecord<?> row(R row, long versioned);

    public UUID id(R row) {
        return key.id().apply(row);
    }

    public long version(R row) {
        return key.version().apply(row);
    }

    protected final List<R> select(Tx tx, Condition which) {
        return select(tx, which, 0, Integer.MAX_VALUE);
    }

    public List<R> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public List<R> page(Tx tx, int offset, int limit) {
        return select(tx, DSL.noCondition(), offset, limit);
    }

    public Optional<R> find(Tx tx, UUID wanted) {
        return select(tx, id.eq(wanted)).stream().findFirst();
    }

    /** Those of many that are there. */
    public List<R> some(Tx tx, List<UUID> wanted) {
        return select(tx, id.in(wanted));
    }

    public long count(Tx tx) {
        return tx.dsl().fetchCount(table);
    }

    public void insert(Tx tx, R row) {
        tx.dsl().insertInto(table).set(row(row, version(row))).execute();
    }

    /** Inserts many at once. */
    public void insertAll(Tx tx, List<R> rows) {
        tx.insertAll(rows.stream().map(r -> row(r, version(r))).toList());
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

    /** False where other records still name one of them; then all are still there. */
    public boolean delete(Tx tx, List<UUID> wanted) {
        try {
            tx.dsl().deleteFrom(table).where(id.in(wanted)).execute();
            return true;
        } catch (IntegrityConstraintViolationException e) {
            return false;
        }
    }

    protected static Optional<Named> named(UUID id, String name) {
        return Optional.ofNullable(id).map(there -> new Named(there, name));
    }

    protected static List<String> lines(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
    }

    protected static <E extends Enum<E>> Optional<E> choice(Class<E> type, String stored) {
        return Optional.ofNullable(stored).map(name -> Enum.valueOf(type, name));
    }

    /** What a person is called, for records that point at another person after a merge. */
    public static Named person(Tx tx, UUID person) {
        return new Named(
                person,
                tx.dsl()
                        .select(PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person))
                        .fetchSingle()
                        .value1());
    }
}

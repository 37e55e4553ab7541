package org.antou.register.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Values;
import org.antou.store.Tx;

/** How the rows of one kind of record are read and written inside a use case; a register's store stands behind it. */
public interface Rows<R> {

    Optional<R> find(Tx tx, UUID id);

    /** Those of many that are there; a store that can do it faster than one by one says how. */
    default List<R> findAll(Tx tx, List<UUID> ids) {
        return ids.stream().flatMap(id -> find(tx, id).stream()).toList();
    }

    /** A record made from the values of all its columns, as the history keeps them. */
    R restored(UUID id, long version, Values values);

    long version(R row);

    void insert(Tx tx, R row);

    /** Inserts many; a store that can do it faster than one by one says how. */
    default void insertAll(Tx tx, List<R> rows) {
        rows.forEach(row -> insert(tx, row));
    }

    /** Writes a record over the row with the same version; false where somebody else was faster. */
    boolean update(Tx tx, R row);

    /** Removes a record; false where other records still point at it. */
    boolean delete(Tx tx, UUID id);

    /** Removes many; false where other records still point at one of them, and then some may be gone already. */
    default boolean deleteAll(Tx tx, List<UUID> ids) {
        return ids.stream().allMatch(id -> delete(tx, id));
    }
}

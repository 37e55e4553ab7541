package org.antou.cadre.store;

import java.util.List;
import java.util.UUID;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.jooq.Table;
import org.jooq.TableField;

/** Rows that belong to a person or to a check. */
public abstract class PartStore<R> extends Shelf<R> {

    PartStore(Table<?> table, TableField<?, UUID> id, TableField<?, Long> version, Key<R> key) {
        super(table, id, version, key);
    }

    /** Those that belong to one person, or to one check, in order. */
    public abstract List<R> of(Tx tx, UUID owner);
}

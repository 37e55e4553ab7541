package org.antou.cadre.store.watch;

import java.util.List;
import java.util.UUID;
import org.antou.register.store.Shelf;
import org.antou.store.Tx;
import org.jooq.Table;
import org.jooq.TableField;

/** Rows that are each about one person. */
public abstract class OfPersons<R> extends Shelf<R> {

    private final TableField<?, UUID> person;

    OfPersons(
            Table<?> table,
            TableField<?, UUID> id,
            TableField<?, Long> version,
            TableField<?, UUID> person,
            Key<R> key) {
        super(table, id, version, key);
        this.person = person;
    }

    /** Those of one person, in order. */
    public List<R> ofPerson(Tx tx, UUID wanted) {
        return select(tx, person.eq(wanted));
    }
}

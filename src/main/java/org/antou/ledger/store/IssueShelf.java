package org.antou.ledger.store;

import static org.antou.store.db.Tables.ISSUE;
import static org.antou.store.db.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.store.Tx;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.TableField;

/** A shelf whose rows stand under an issue and may name a person: the number and the name are read along with each row. */
abstract class IssueShelf<R> extends Shelf<R> {

    private final Keys keys;
    private final List<OrderField<?>> order;

    /** The columns that every such table has; {@code person} may be empty in a row. */
    record Keys(
            TableField<?, UUID> id,
            TableField<?, Long> version,
            TableField<?, UUID> issue,
            TableField<?, UUID> person) {}

    IssueShelf(Keys keys, List<OrderField<?>> order) {
        super(keys.id().getTable(), keys.id(), keys.version(), Optional.of(keys.person()));
        this.keys = keys;
        this.order = List.copyOf(order);
    }

    /** A row as it was read, with its issue and its person named. */
    abstract R read(Record row, Named issue, Optional<Named> person);

    @Override
    final List<R> select(Tx tx, Condition which) {
        return tx.dsl()
                .select(keys.id().getTable().asterisk(), ISSUE.NUMBER, PERSON.NAME)
                .from(keys.id().getTable())
                .join(ISSUE)
                .on(keys.issue().eq(ISSUE.ID))
                .leftJoin(PERSON)
                .on(keys.person().eq(PERSON.ID))
                .where(which)
                .orderBy(order)
                .fetch(this::read);
    }

    private R read(Record row) {
        Named issue = new Named(row.get(keys.issue()), "第 " + row.get(ISSUE.NUMBER) + " 条");
        return read(
                row, issue, Optional.ofNullable(row.get(keys.person())).map(id -> new Named(id, row.get(PERSON.NAME))));
    }

    /** The rows of one issue. */
    public final List<R> ofIssue(Tx tx, UUID issue) {
        return select(tx, keys.issue().eq(issue));
    }

    /** The rows of every issue of one inspection. */
    public final List<R> ofInspection(Tx tx, UUID inspection) {
        return select(tx, ISSUE.INSPECTION_ID.eq(inspection));
    }
}

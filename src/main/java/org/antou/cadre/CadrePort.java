package org.antou.cadre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.history.Change;
import org.antou.register.FieldChange;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.port.ShelfRows;
import org.antou.register.store.Shelf;
import org.antou.text.SearchKey;

/** What the core may ask of one kind of record of this register; nothing is told while the register is off. */
class CadrePort<R> extends RecordPort<R> {

    private static final String PERSON = "person";

    private final Parts<R> parts;
    private final String title;
    private final Function<R, Line> line;

    /** A record in one line. */
    record Line(String title, String detail) {}

    CadrePort(String title, Parts<R> parts, Function<R, Line> line) {
        super(parts.rows());
        this.parts = parts;
        this.title = title;
        this.line = line;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public long count() {
        return parts.count();
    }

    @Override
    protected List<R> all() {
        return parts.all();
    }

    @Override
    protected Optional<R> byId(UUID id) {
        return parts.find(id);
    }

    @Override
    protected Hit hit(R row) {
        Line told = line.apply(row);
        return new Hit(ref(row), told.title(), told.detail());
    }

    @Override
    protected SearchKey searched(R row) {
        return SearchKey.of(line.apply(row).title());
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    /** What belongs to a person goes to the other one; what belongs to a check goes with the check. */
    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        ShelfRows<R> rows = parts.rows();
        if (rows.columns().find(PERSON).isPresent()) {
            Named to = Shelf.person(change.tx(), toPerson);
            ((org.antou.cadre.store.PartStore<R>) rows.shelf())
                    .of(change.tx(), fromPerson)
                    .forEach(row -> rows.save(change, rows.with(row, PERSON, Optional.of(to))));
        }
    }
}

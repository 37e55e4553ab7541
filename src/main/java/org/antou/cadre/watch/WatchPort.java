package org.antou.cadre.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.antou.cadre.store.watch.OfPersons;
import org.antou.history.Change;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.port.RecordPort;
import org.antou.register.port.ShelfRows;
import org.antou.register.store.Shelf;
import org.antou.text.SearchKey;

/** What the core may ask of one kind of record of this room; nothing is told while the register is off. */
final class WatchPort<R> extends RecordPort<R> {

    private static final String PERSON = "person";

    private final Watched<R> watched;
    private final Told<R> told;

    /**
     * How records of one kind are told.
     *
     * @param label    one in a few words
     * @param detail   how it stands
     * @param open     of a person: what has to be settled before leaving
     * @param findings what the rules find on a day
     */
    record Told<R>(
            String title,
            Function<R, String> label,
            Function<R, String> detail,
            Function<UUID, List<R>> open,
            Function<LocalDate, List<Finding>> findings) {}

    WatchPort(Watched<R> watched, Told<R> told) {
        super(watched.rows());
        this.watched = watched;
        this.told = told;
    }

    @Override
    public String title() {
        return told.title();
    }

    @Override
    public long count() {
        return watched.count();
    }

    @Override
    protected List<R> all() {
        return watched.all(watched.today());
    }

    @Override
    protected Optional<R> byId(UUID id) {
        return watched.find(id);
    }

    @Override
    protected Hit hit(R row) {
        return new Hit(ref(row), told.label().apply(row), told.detail().apply(row));
    }

    @Override
    protected SearchKey searched(R row) {
        return SearchKey.of(told.label().apply(row), told.title());
    }

    @Override
    public List<Finding> findings(LocalDate on) {
        return watched.isOpen() ? told.findings().apply(on) : List.of();
    }

    @Override
    public void undoAll(Change change, Map<RecordRef, List<FieldChange>> changes) {
        undoTogether(change, changes);
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        ShelfRows<R> rows = watched.rows();
        Named to = Shelf.person(change.tx(), toPerson);
        ((OfPersons<R>) rows.shelf())
                .ofPerson(change.tx(), fromPerson)
                .forEach(row -> rows.save(change, rows.with(row, PERSON, Optional.of(to))));
    }

    @Override
    public List<Hit> openItems(UUID person) {
        return told.open().apply(person).stream().map(this::hit).toList();
    }
}

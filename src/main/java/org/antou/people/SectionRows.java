package org.antou.people;

import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.PeopleRules;
import org.antou.people.model.Section;
import org.antou.people.store.PeopleStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Sections, written together with their history. */
final class SectionRows extends RecordedRows<Section> {

    SectionRows() {
        super(People.SECTION, PeopleColumns.SECTION, "name");
    }

    @Override
    protected UUID id(Section section) {
        return section.id();
    }

    @Override
    public Section save(Change change, Section section) {
        Optional<Section> before = find(change.tx(), section.id());
        return super.save(change, PeopleRules.completed(before, section, change.day()));
    }

    @Override
    public Optional<Section> find(Tx tx, UUID id) {
        return PeopleStore.section(tx, id);
    }

    @Override
    public Section restored(UUID id, long version, Values values) {
        return columns().apply().apply(PeopleColumns.blankSection(id, version), values);
    }

    @Override
    public long version(Section section) {
        return section.version();
    }

    @Override
    public void insert(Tx tx, Section section) {
        PeopleStore.insert(tx, section);
    }

    @Override
    public boolean update(Tx tx, Section section) {
        return PeopleStore.update(tx, section);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return PeopleStore.deleteSection(tx, id);
    }
}

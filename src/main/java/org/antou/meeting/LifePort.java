package org.antou.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.meeting.model.LifeColumns;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.store.LifeStore;
import org.antou.meeting.store.MeetingStore;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the records of life meetings. */
final class LifePort extends RecordPort<LifeEntry> {

    private final LifeMeetings lives;

    LifePort(LifeMeetings lives) {
        super(new LifeRows());
        this.lives = lives;
    }

    @Override
    public String title() {
        return "生活会程序";
    }

    @Override
    public long count() {
        return lives.all().size();
    }

    @Override
    protected List<LifeEntry> all() {
        return lives.all();
    }

    @Override
    protected Optional<LifeEntry> byId(UUID id) {
        return lives.find(id);
    }

    @Override
    protected Hit hit(LifeEntry entry) {
        return new Hit(ref(entry), entry.label(), entry.meeting().name());
    }

    @Override
    protected SearchKey searched(LifeEntry entry) {
        return SearchKey.of(entry.label(), entry.words());
    }

    @Override
    public void repoint(Change change, UUID fromPerson, UUID toPerson) {
        Optional<Named> to = Optional.of(new Named(toPerson, MeetingStore.personName(change.tx(), toPerson)));
        for (LifeEntry entry : LifeStore.ofPerson(change.tx(), fromPerson)) {
            Values values = LifeColumns.ALL.values(entry);
            for (String key : List.of("person", "other")) {
                if (values.named(key).filter(p -> p.id().equals(fromPerson)).isPresent()) {
                    values = values.with(key, to);
                }
            }
            new LifeRows().save(change, LifeColumns.ALL.apply().apply(entry, values));
        }
    }
}

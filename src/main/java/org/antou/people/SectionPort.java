package org.antou.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.people.model.Section;
import org.antou.register.port.RecordPort;
import org.antou.text.SearchKey;

/** What the core may ask of the sections. */
final class SectionPort extends RecordPort<Section> {

    private final People people;

    SectionPort(People people) {
        super(new SectionRows());
        this.people = people;
    }

    @Override
    public String title() {
        return "科室";
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    protected List<Section> all() {
        return people.sections();
    }

    @Override
    protected Optional<Section> byId(UUID id) {
        return people.section(id);
    }

    @Override
    protected Hit hit(Section section) {
        return new Hit(ref(section), section.name(), "科室");
    }

    @Override
    protected SearchKey searched(Section section) {
        return SearchKey.of(section.name());
    }
}

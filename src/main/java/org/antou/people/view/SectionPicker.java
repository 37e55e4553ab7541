package org.antou.people.view;

import java.util.List;
import org.antou.people.People;
import org.antou.people.model.Section;
import org.antou.register.Named;
import org.antou.security.Session;
import org.antou.ui.PickerSource;

/** Sections for a picker field. */
public final class SectionPicker implements PickerSource<Named> {

    private final People people;
    private final Session session;

    public SectionPicker(People people, Session session) {
        this.people = people;
        this.session = session;
    }

    @Override
    public List<Named> search(String typed) {
        return people.searchSections(typed).stream().map(Section::named).toList();
    }

    @Override
    public Named create(String name) {
        return people.createSection(session, name).named();
    }

    @Override
    public String name(Named section) {
        return section.name();
    }
}

package org.antou.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.model.Person;
import org.antou.people.model.Section;
import org.antou.people.store.PeopleStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.Pinyin;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** 人员、科室: finds persons and sections, and makes them on the spot. */
public final class People {

    /** Register keys of {@link org.antou.register.RecordRef}. */
    public static final String PERSON = "person";

    public static final String SECTION = "section";

    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_SECTION = 200;

    private final Store store;
    private final History history;

    public People(Store store, History history) {
        this.store = store;
        this.history = history;
    }

    /** Every person, by name. */
    public List<Person> persons() {
        return store.read(PeopleStore::persons);
    }

    /** Persons whose name or section holds every word typed, by characters or pinyin initials; everybody for an empty text. */
    public List<Person> searchPersons(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return persons().stream().filter(p -> query.matches(key(p))).toList();
    }

    public Optional<Person> person(UUID id) {
        return store.read(tx -> PeopleStore.person(tx, id));
    }

    /** Every section, by name. */
    public List<Section> sections() {
        return store.read(PeopleStore::sections);
    }

    /** Sections whose name holds every word typed, by characters or pinyin initials; all for an empty text. */
    public List<Section> searchSections(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return sections().stream()
                .filter(s -> query.matches(SearchKey.of(s.name())))
                .toList();
    }

    public Optional<Section> section(UUID id) {
        return store.read(tx -> PeopleStore.section(tx, id));
    }

    /** Makes a person on the spot. The same name may be borne by several; pickers show them with their section. */
    public Person createPerson(Session session, String name, Optional<Named> section) {
        session.require(Role.CLERK);
        String checked = checked(name, "姓名", LONGEST_PERSON);
        Person person = new Person(Ids.next(), 1, checked, section, "", "", Pinyin.nameInitials(checked));
        return history.write(session, "登记人员", change -> {
            new PersonRows().create(change, person);
            return person;
        });
    }

    /** Makes a section on the spot; one of the same name is handed back instead of a second one. */
    public Section createSection(Session session, String name) {
        session.require(Role.CLERK);
        String checked = checked(name, "科室名称", LONGEST_SECTION);
        return history.write(session, "登记科室", change -> sectionNamed(change, checked));
    }

    private static Section sectionNamed(Change change, String name) {
        return PeopleStore.sections(change.tx()).stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    Section section = new Section(Ids.next(), 1, name, Optional.empty(), Optional.empty());
                    new SectionRows().create(change, section);
                    return section;
                });
    }

    /** What the core may ask of persons and of sections. */
    public List<RegisterPort> ports() {
        return List.of(new PersonPort(this), new SectionPort(this));
    }

    /** How persons go out to workbooks and come in from them. */
    public SheetPort<Person> sheet() {
        return new PersonSheet(this);
    }

    /** A person's name is read as names are (单 → s), and found under the common reading too. */
    static SearchKey key(Person person) {
        return SearchKey.of(
                person.name(),
                person.initials(),
                person.section().map(Named::name).orElse(""));
    }

    private static String checked(String text, String what, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > most) {
            throw new Problem.Expected(
                    what + (trimmed.isEmpty() ? "没有填写。" : "太长,最多 " + most + " 个字。"), "没有改动任何内容。", "请改好后再试。");
        }
        return trimmed;
    }
}

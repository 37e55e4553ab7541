package org.antou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.model.NameChecks;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.PersonChecks;
import org.antou.people.model.PersonFindings;
import org.antou.people.model.Section;
import org.antou.people.store.BranchStore;
import org.antou.people.store.PeopleStore;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.register.Violation;
import org.antou.register.port.Names;
import org.antou.register.port.RecordPort;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Fields;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.text.Pinyin;
import org.antou.text.SearchKey;
import org.antou.text.SearchQuery;

/** 人员、科室: the persons and sections that every register shares. */
public final class People {

    /** Register keys of {@link org.antou.register.RecordRef}. */
    public static final String PERSON = "person";

    public static final String SECTION = "section";

    /** The field under which the history keeps that an identity number was looked at. */
    public static final String REVEALED = RecordPort.REVEALED;

    private static final int LONGEST_PERSON = 80;
    private static final int LONGEST_SECTION = 200;
    private static final String NOTHING = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Fields fields;

    public People(Store store, History history) {
        this.store = store;
        this.history = history;
        this.fields = new Fields(store, history);
    }

    /** Keys of the columns of persons that this office has switched off. */
    public Set<String> off() {
        return fields.off(PERSON);
    }

    /** Every person, by name. */
    public List<Person> persons() {
        return store.read(PeopleStore::persons);
    }

    /** A page of the persons, by name. */
    public List<Person> page(int offset, int limit) {
        return store.read(tx -> PeopleStore.page(tx, offset, limit));
    }

    public long count() {
        return store.read(PeopleStore::count);
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

    /** A person of whom nothing is known yet, to be filled in a form. */
    public Person blankPerson() {
        return PeopleColumns.blankPerson(Ids.next(), 0);
    }

    /** A section of which nothing is known yet, to be filled in a form. */
    public Section blankSection() {
        return PeopleColumns.blankSection(Ids.next(), 0);
    }

    /** Saves a person, new (version 0) or over the version that was read; refuses a number that somebody else has. */
    public Person save(Session session, Person person) {
        session.require(Role.CLERK);
        String action = person.version() == 0 ? "登记人员" : "修改人员";
        return history.write(session, action, change -> save(change, person));
    }

    /** The same as part of the use case of another register, with one history. */
    public Person save(Change change, Person person) {
        refuse(PersonChecks.violations(person));
        Person saved = new PersonRows().save(change, person);
        refuseSecondBearer(change, saved);
        return saved;
    }

    /** Saves many persons as one step; all or none. */
    public List<Person> saveAll(Session session, String action, List<Person> persons) {
        session.require(Role.CLERK);
        persons.forEach(person -> refuse(PersonChecks.violations(person)));
        return history.write(
                session,
                action,
                change -> persons.stream()
                        .map(person -> new PersonRows().save(change, person))
                        .toList());
    }

    /** Removes persons entered by mistake; refuses where other records name one. */
    public void removePersons(Session session, List<Person> persons) {
        session.require(Role.CLERK);
        history.write(session, "删除人员", change -> {
            persons.forEach(person -> new PersonRows().remove(change, person));
            return persons.size();
        });
    }

    private static void refuseSecondBearer(Change change, Person person) {
        if (person.idNumber().isEmpty()) {
            return;
        }
        PeopleStore.withIdNumber(change.tx(), person.idNumber()).stream()
                .filter(other -> !other.id().equals(person.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem.Expected(
                            "这个身份证号已经登记在“" + other.name() + "”名下。", NOTHING, "请核对证件;确是同一人的,在人员页面用“合并重复…”。");
                });
    }

    /** Saves a section, new (version 0) or over the version that was read. */
    public Section save(Session session, Section section) {
        session.require(Role.CLERK);
        refuse(PeopleColumns.SECTION.missing(section));
        refuse(NameChecks.of(section));
        String action = section.version() == 0 ? "登记科室" : "修改科室";
        return history.write(session, action, change -> new SectionRows().save(change, section));
    }

    public void removeSections(Session session, List<Section> sections) {
        session.require(Role.CLERK);
        history.write(session, "删除科室", change -> {
            sections.forEach(section -> new SectionRows().remove(change, section));
            return sections.size();
        });
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

    /** Puts on record that somebody looked at identity numbers, and hands the persons back with them. */
    public List<Person> reveal(Session session, List<UUID> ids, String why) {
        String reason = why.isBlank() ? "未写事由" : why.strip();
        return history.write(
                session,
                "查看身份证号",
                change -> ids.stream()
                        .flatMap(id -> PeopleStore.person(change.tx(), id).stream())
                        .filter(person -> !person.idNumber().isEmpty())
                        .peek(person -> change.record(
                                new RecordRef(PERSON, person.id()), List.of(new FieldChange(REVEALED, "", reason))))
                        .toList());
    }

    /** Lets everything that points at a double point at the person it is a double of, and removes the double. */
    public Person merge(Session session, UUID kept, UUID dropped, List<RegisterPort> ports) {
        session.require(Role.CLERK);
        return new PersonMerge(history, ports).run(session, kept, dropped);
    }

    /** What is found about everybody on a day. */
    public List<Finding> findings(LocalDate on) {
        return PersonFindings.of(persons(), on);
    }

    /** What is found about one person on a day, beside whoever bears the same name or number. */
    public List<Finding> findings(Person person, LocalDate on) {
        Optional<RecordRef> subject = Optional.of(new RecordRef(PERSON, person.id()));
        return PersonFindings.of(store.read(tx -> PeopleStore.alike(tx, person)), on).stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    /** What the core may ask of persons and of sections. */
    public List<RegisterPort> ports() {
        return List.of(new PersonPort(this), new SectionPort(this));
    }

    /** Persons and sections as an import finds and makes them. */
    public Names names() {
        return new PeopleNames(this);
    }

    /** Every branch by the name it bears. */
    List<Named> branchNames() {
        return store.read(BranchStore::all).stream()
                .map(b -> new Named(b.id(), b.name()))
                .toList();
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

    /** Refuses a save with the first of its faults. */
    static void refuse(List<Violation> violations) {
        violations.stream().findFirst().ifPresent(first -> {
            throw new Problem.Expected(first.message(), NOTHING, "请改正后再保存。");
        });
    }

    private static String checked(String text, String what, int most) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > most) {
            throw new Problem.Expected(
                    what + (trimmed.isEmpty() ? "没有填写。" : "太长,最多 " + most + " 个字。"), NOTHING, "请改好后再试。");
        }
        return trimmed;
    }
}

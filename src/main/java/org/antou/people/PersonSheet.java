package org.antou.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.Person;
import org.antou.people.model.PersonChecks;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;
import org.antou.text.IdNumber;

/** Persons in workbooks: known by their identity number, or by name and section. */
final class PersonSheet extends SheetPort<Person> {

    /** What Excel leaves of the last three of 18 digits. */
    private static final String CUT_OFF = "000";

    private final People people;
    private final Set<String> off;

    PersonSheet(People people) {
        super("人员", new PersonRows(), new PersonSource(people));
        this.people = people;
        this.off = people.off();
    }

    @Override
    public List<String> optional() {
        return PeopleColumns.OPTIONAL;
    }

    @Override
    public Set<String> off() {
        return off;
    }

    @Override
    public List<String> references() {
        return List.of(PeopleColumns.BRANCH_OF);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(List.of(PeopleColumns.ID_NUMBER), List.of(PeopleColumns.NAME, PeopleColumns.SECTION_OF));
    }

    /** A name alone may be borne by another person. */
    @Override
    public List<String> alike() {
        return List.of(PeopleColumns.NAME);
    }

    /** The number of one and the name of another: somebody must look. */
    @Override
    public boolean certain(Person there, Values row) {
        return there.name().equals(row.text(PeopleColumns.NAME));
    }

    @Override
    public String describe(Person person) {
        String section = person.section().map(Named::name).orElse("没有科室");
        String number = person.idNumber().isEmpty() ? "" : ",身份证号 " + IdNumber.mask(person.idNumber());
        return person.name() + "(" + section + number + ")";
    }

    @Override
    public Optional<String> doubt(String column, String text) {
        boolean cut = column.equals(PeopleColumns.ID_NUMBER) && text.length() == 18 && text.endsWith(CUT_OFF);
        return cut
                ? Optional.of("身份证号末三位是 000,多半是 Excel 丢掉了后三位,不能采用。请按证件原件核对;确实是 000 的,请在这里重新输入一遍。")
                : Optional.empty();
    }

    /** Either width and case, spaces left out, 15 digits made 18; what is no number at all is left for the check. */
    @Override
    public Optional<Values> words(String column, String text) {
        return column.equals(PeopleColumns.ID_NUMBER)
                ? IdNumber.of(text)
                        .filter(n -> !n.value().equals(text))
                        .map(n -> Values.empty().with(column, Optional.of(n.value())))
                : Optional.empty();
    }

    @Override
    public List<Violation> check(Optional<Person> before, Person person) {
        return PersonChecks.violations(person);
    }

    @Override
    public List<String> known(String column) {
        return people.branchNames().stream().map(Named::name).toList();
    }

    @Override
    public Map<String, String> example() {
        return Map.of(
                PeopleColumns.NAME, "张三",
                PeopleColumns.SECTION_OF, "综合科",
                PeopleColumns.POST, "科长",
                PeopleColumns.ID_NUMBER, "11010519491231002X");
    }

    @Override
    public Intake intake() {
        return new PersonIntake(people.branchNames());
    }
}

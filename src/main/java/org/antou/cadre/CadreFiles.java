package org.antou.cadre;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.cadre.model.CheckRules;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.DeterminationRules;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileCheckColumns;
import org.antou.cadre.model.FileEvidence;
import org.antou.cadre.model.FileStatus;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.row.RowSource;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.store.Ids;

/** 干部档案核查: opening a check, reading its sheet, moving it on, determining its items. */
public final class CadreFiles implements RowSource<FileCheck> {

    private final FileParts parts;
    private final History history;
    private final People people;
    private final Clock clock;

    CadreFiles(FileParts parts, History history, People people, Clock clock) {
        this.parts = parts;
        this.history = history;
        this.people = people;
        this.clock = clock;
    }

    /** Whether all this may be used here. */
    public FileGate gate() {
        return parts.gate();
    }

    /** What belongs to checks and persons, kind by kind. */
    public FileParts parts() {
        return parts;
    }

    @Override
    public long count() {
        return parts.checks().count();
    }

    @Override
    public List<FileCheck> page(int offset, int limit) {
        return parts.checks().page(offset, limit);
    }

    @Override
    public Optional<FileCheck> find(UUID id) {
        return parts.checks().find(id);
    }

    /** Every check, by the person's name. */
    public List<FileCheck> all() {
        return parts.checks().all();
    }

    public List<FileCheck> ofPerson(UUID person) {
        return parts.checks().of(person);
    }

    /** One to be filled by a form. */
    public FileCheck blank() {
        return blank(Optional.empty());
    }

    /** One to be filled by a form, of a person. */
    public FileCheck blank(Optional<Named> person) {
        FileCheck blank = FileCheck.blank(Ids.next(), person);
        Values values = FileCheckColumns.ALL.values(blank).with(FileCheckColumns.OPENED, Optional.of(today()));
        return FileCheckColumns.of(blank.id(), 0, values);
    }

    public List<Violation> violations(FileCheck check) {
        return parts.checks().violations(check);
    }

    /** Saves a check, new or changed; its status is moved by {@link #move} alone. */
    public FileCheck save(Session session, FileCheck check) {
        return parts.checks().save(session, check);
    }

    /** Removes checks that were opened by mistake; those that hold anything already stay. */
    public void remove(Session session, List<FileCheck> checks) {
        parts.checks().remove(session, checks);
    }

    /** The whole sheet of a check as it stands. */
    public CheckSheet sheet(FileCheck check) {
        gate().require();
        Optional<UUID> person = check.person().map(Named::id);
        return new CheckSheet(
                check,
                person.flatMap(people::person),
                new CheckSheet.Course(
                        parts.evidence().of(check.id()),
                        parts.determinations().of(check.id()),
                        parts.steps().of(check.id())),
                new CheckSheet.Archive(
                        person.map(parts.materials()::of).orElse(List.of()),
                        person.map(parts.cv()::of).orElse(List.of()),
                        person.map(parts.family()::of).orElse(List.of())));
    }

    /** The sheets of many checks, read at once; their steps and the papers of the files are left out. */
    public List<CheckSheet> sheets(List<FileCheck> checks) {
        gate().require();
        Map<Optional<UUID>, List<FileEvidence>> evidence = parts.evidence().all().stream()
                .collect(Collectors.groupingBy(row -> row.check().map(Named::id)));
        Map<Optional<UUID>, List<Determination>> determinations = parts.determinations().all().stream()
                .collect(Collectors.groupingBy(row -> row.check().map(Named::id)));
        Map<UUID, Person> persons =
                people.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        CheckSheet.Archive nothing = new CheckSheet.Archive(List.of(), List.of(), List.of());
        return checks.stream()
                .map(check -> new CheckSheet(
                        check,
                        check.person().map(named -> persons.get(named.id())),
                        new CheckSheet.Course(
                                evidence.getOrDefault(Optional.of(check.id()), List.of()),
                                determinations.getOrDefault(Optional.of(check.id()), List.of()),
                                List.of()),
                        nothing))
                .toList();
    }

    /** Moves a check on, in the legal order alone. */
    public FileCheck move(Session session, FileCheck check, FileStatus to, LocalDate on, String reason) {
        session.require(Role.CLERK);
        gate().require();
        if (on.isAfter(today())) {
            throw new Problem.Expected("日期在今天之后。", Parts.SAFE, "请改好后再办。");
        }
        CheckRules.refusal(sheet(check), to, reason).ifPresent(why -> {
            throw new Problem.Expected(check.personName() + ":" + why, Parts.SAFE, "请核对后再办。");
        });
        return history.write(session, "档案核查转为“" + to.title() + "”", change -> moved(change, check, to, on, reason));
    }

    private FileCheck moved(Change change, FileCheck check, FileStatus to, LocalDate on, String reason) {
        FileCheck current = parts.checks().rows().current(change, check);
        Values values = FileCheckColumns.ALL
                .values(current)
                .with(FileCheckColumns.STATUS, Optional.of(to))
                .with(FileCheckColumns.STATUS_ON, Optional.of(on))
                .with(FileCheckColumns.STATUS_NOTE, Optional.of(reason.strip()));
        return parts.checks().rows().save(change, FileCheckColumns.of(current.id(), current.version(), values));
    }

    /** Why these determinations can't be put down. */
    public List<Violation> violations(Determination determination) {
        return DeterminationRules.violations(determination, today());
    }

    /**
     * Puts determinations of one meeting down, as one step. Each takes the place of the one before, which stays readable.
     *
     * @param settles whether the check, if it waits for it, is 已认定 with them
     */
    public List<Determination> determine(
            Session session, FileCheck check, List<Determination> determinations, boolean settles) {
        session.require(Role.CLERK);
        gate().require();
        determinations.forEach(determination -> Parts.refuse(violations(determination)));
        CheckSheet sheet = sheet(check);
        return history.write(session, "登记组织认定", change -> {
            List<Determination> saved = determinations.stream()
                    .map(d -> DeterminationRules.beside(
                            d.item().flatMap(item -> sheet.line(item, d.study()).determined()), d))
                    .map(d -> parts.determinations().rows().save(change, d))
                    .toList();
            if (settles && check.status() == FileStatus.AWAITING) {
                LocalDate on = determinations.get(0).meetingOn().orElse(today());
                moved(change, check, FileStatus.DETERMINED, on, "");
            }
            return saved;
        });
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}

package org.antou.cadre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.rule.CadreLimits;
import org.antou.cadre.model.rule.CadreRules;
import org.antou.cadre.model.rule.MissingPaper;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;

/** 档案体检: what the rules find on a day, by the parameters of that day. */
public final class CadreCheckup {

    private final CadreFiles files;
    private final People people;
    private final Parameters parameters;

    CadreCheckup(CadreFiles files, People people, Parameters parameters) {
        this.files = files;
        this.people = people;
        this.parameters = parameters;
    }

    /** What the rules find on one sheet. */
    public List<Finding> findings(CheckSheet sheet, LocalDate on) {
        return CadreRules.check(sheet, limits(on), on);
    }

    /** The papers that the file of a sheet should hold and that are not registered. */
    public List<MissingPaper> missing(CheckSheet sheet, LocalDate on) {
        return CadreRules.missing(sheet, limits(on), on);
    }

    /** What the rules find on the sheets of every check that is not settled. */
    List<Finding> findings(LocalDate on) {
        CadreLimits limits = limits(on);
        return sheets(files.all().stream()
                        .filter(check -> !check.status().isSettled())
                        .toList())
                .stream()
                .flatMap(sheet -> CadreRules.check(sheet, limits, on).stream())
                .toList();
    }

    /** Several sheets; each kind of record is read once for all of them. */
    public List<CheckSheet> sheets(Collection<FileCheck> checks) {
        FileParts parts = files.parts();
        Map<UUID, Person> persons =
                people.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var evidence = by(parts.evidence().all(), e -> e.check());
        var determinations = by(parts.determinations().all(), d -> d.check());
        var steps = by(parts.steps().all(), s -> s.check());
        var materials = by(parts.materials().all(), m -> m.person());
        var cv = by(parts.cv().all(), c -> c.person());
        var family = by(parts.family().all(), f -> f.person());
        return checks.stream()
                .map(check -> {
                    Optional<UUID> person = check.person().map(Named::id);
                    return new CheckSheet(
                            check,
                            person.map(persons::get),
                            new CheckSheet.Course(
                                    of(evidence, Optional.of(check.id())),
                                    of(determinations, Optional.of(check.id())),
                                    of(steps, Optional.of(check.id()))),
                            new CheckSheet.Archive(of(materials, person), of(cv, person), of(family, person)));
                })
                .toList();
    }

    private static <R> Map<UUID, List<R>> by(List<R> rows, Function<R, Optional<Named>> owner) {
        return rows.stream()
                .filter(row -> owner.apply(row).isPresent())
                .collect(Collectors.groupingBy(
                        row -> owner.apply(row).orElseThrow().id()));
    }

    private static <R> List<R> of(Map<UUID, List<R>> rows, Optional<UUID> owner) {
        return owner.map(id -> rows.getOrDefault(id, List.of())).orElse(List.of());
    }

    private CadreLimits limits(LocalDate on) {
        return new CadreLimits(
                parameters.number(ParameterKey.CADRE_WORK_AGE, on),
                parameters.number(ParameterKey.CADRE_PARTY_AGE, on),
                parameters.number(ParameterKey.CADRE_PROBATION_MONTHS, on),
                parameters.number(ParameterKey.CADRE_GAP_MONTHS, on),
                parameters.number(ParameterKey.CADRE_APPRAISAL_MONTHS, on));
    }
}

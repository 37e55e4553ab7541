package org.antou.passport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingFindings;
import org.antou.passport.model.GapFindings;
import org.antou.passport.model.GapLine;
import org.antou.passport.model.GapReport;
import org.antou.passport.model.GapTerms;
import org.antou.passport.model.PersonDays;
import org.antou.passport.model.PersonGaps;
import org.antou.passport.model.TravelDocument;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.text.PinyinOrder;

/** 真空期: on which days a filing, or a booklet in custody, was missing; reckoned whenever it is asked, never saved. */
public final class Gaps {

    private final Records records;
    private final People people;
    private final Parameters parameters;
    private final Clock clock;

    /** What gaps are reckoned from. */
    record Records(Cabinet cabinet, Filings filings, Loans loans) {}

    Gaps(Records records, People people, Parameters parameters, Clock clock) {
        this.records = records;
        this.people = people;
        this.parameters = parameters;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** The gaps of everybody; four readings, however many persons there are. */
    public GapReport report(LocalDate on) {
        GapTerms terms = terms(on);
        Map<UUID, List<ExitFiling>> filings =
                by(records.filings().all(), filing -> filing.person().map(Named::id));
        Map<UUID, List<TravelDocument>> documents =
                by(records.cabinet().all(), document -> document.person().map(Named::id));
        Map<UUID, List<DocumentLoan>> loans =
                by(records.loans().all(on), loan -> loan.document().map(Named::id));
        List<GapLine> lines = new ArrayList<>();
        List<GapReport.Doubt> doubts = new ArrayList<>();
        for (Person person : inOrder(people.persons())) {
            PersonDays days = PersonDays.of(
                    person,
                    new PersonDays.Records(
                            filings.getOrDefault(person.id(), List.of()),
                            documents.getOrDefault(person.id(), List.of()),
                            loans),
                    terms,
                    on);
            lines.addAll(PersonGaps.of(days, terms.handInDays()));
            days.duty()
                    .doubt()
                    .ifPresent(why -> doubts.add(new GapReport.Doubt(
                            person.named(), why, !days.filed().isEmpty())));
        }
        return new GapReport(on, lines, doubts);
    }

    /** The days of one person, for a picture; empty where the person is gone. */
    public Optional<PersonDays> days(UUID person, LocalDate on) {
        return people.person(person)
                .map(who -> PersonDays.of(
                        who,
                        new PersonDays.Records(
                                records.filings().ofPerson(person),
                                records.cabinet().ofPerson(person),
                                by(
                                        records.loans().ofPerson(person),
                                        loan -> loan.document().map(Named::id))),
                        terms(on),
                        on));
    }

    /** The gaps of one person. */
    public List<GapLine> of(PersonDays days) {
        return PersonGaps.of(days, terms(days.on()).handInDays());
    }

    /** What the check-up tells of it; of whoever was never filed it tells that. */
    List<Finding> findings(LocalDate on) {
        GapReport report = report(on);
        List<Finding> found = new ArrayList<>(GapFindings.of(report.lines()));
        GapFindings.doubts(
                        report.doubts().stream().filter(GapReport.Doubt::filed).toList())
                .ifPresent(found::add);
        return found;
    }

    private GapTerms terms(LocalDate on) {
        return new GapTerms(
                FilingFindings.Scope.values()[parameters.number(ParameterKey.FILING_SCOPE, on)],
                day(parameters.number(ParameterKey.FILING_SINCE, on)),
                parameters.number(ParameterKey.HAND_IN_DAYS, on),
                parameters.number(ParameterKey.RETIRED_KEPT_YEARS, on));
    }

    /** A day written as 20190115; one that no month has counts on into the next. */
    private static LocalDate day(int digits) {
        return LocalDate.of(digits / 10_000, 1, 1)
                .plusMonths(digits / 100 % 100 - 1L)
                .plusDays(digits % 100 - 1L);
    }

    private static List<Person> inOrder(List<Person> persons) {
        return persons.stream()
                .sorted(Comparator.comparing(
                        (Person person) -> person.section().map(Named::name).orElse(""), PinyinOrder.comparator()))
                .toList();
    }

    private static <R> Map<UUID, List<R>> by(List<R> rows, Function<R, Optional<UUID>> key) {
        return rows.stream()
                .filter(row -> key.apply(row).isPresent())
                .collect(Collectors.groupingBy(row -> key.apply(row).orElseThrow()));
    }
}

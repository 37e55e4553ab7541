package org.antou.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingFindings;
import org.antou.passport.model.FilingRules;
import org.antou.passport.model.PassportFindings;
import org.antou.passport.model.TravelDocument;
import org.antou.people.People;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;

/** 证件体检: what the rules find about documents, filings and loans on a day, by the parameters of that day. */
public final class PassportCheckup {

    private final Cabinet cabinet;
    private final Filings filings;
    private final Loans loans;
    private final People people;
    private final Parameters parameters;

    PassportCheckup(Cabinet cabinet, Filings filings, Loans loans, People people, Parameters parameters) {
        this.cabinet = cabinet;
        this.filings = filings;
        this.loans = loans;
        this.people = people;
        this.parameters = parameters;
    }

    List<Finding> documents(LocalDate on) {
        Map<UUID, Person> persons =
                people.persons().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return PassportFindings.documents(
                new PassportFindings.Records(cabinet.all(), FilingRules.latest(filings.all(), on), persons),
                limits(on),
                on);
    }

    /** What is found about one document; nobody else's records are read for it. */
    List<Finding> document(TravelDocument document, LocalDate on) {
        Optional<Person> holder = document.person().flatMap(named -> people.person(named.id()));
        List<ExitFiling> filed = holder.map(who -> filings.ofPerson(who.id())).orElse(List.of());
        return PassportFindings.documents(
                new PassportFindings.Records(
                        List.of(document),
                        FilingRules.latest(filed, on),
                        holder.stream().collect(Collectors.toMap(Person::id, Function.identity()))),
                limits(on),
                on);
    }

    private PassportFindings.Limits limits(LocalDate on) {
        return new PassportFindings.Limits(
                parameters.number(ParameterKey.HAND_IN_DAYS, on),
                List.of(
                        parameters.number(ParameterKey.EXPIRY_NEAR_DAYS, on),
                        parameters.number(ParameterKey.EXPIRY_MIDDLE_DAYS, on),
                        parameters.number(ParameterKey.EXPIRY_FAR_DAYS, on)),
                parameters.number(ParameterKey.RETIRED_KEPT_YEARS, on));
    }

    List<Finding> filings(LocalDate on) {
        FilingFindings.Scope scope = FilingFindings.Scope.values()[parameters.number(ParameterKey.FILING_SCOPE, on)];
        return FilingFindings.of(
                people.persons(),
                FilingRules.latest(filings.all(), on),
                new FilingFindings.Terms(scope, parameters.number(ParameterKey.RETIRED_KEPT_YEARS, on)),
                on);
    }

    List<Finding> loans(LocalDate on) {
        List<DocumentLoan> out = loans.out(on);
        return PassportFindings.loans(out);
    }
}

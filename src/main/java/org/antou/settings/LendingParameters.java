package org.antou.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.antou.lending.LendingTerms;
import org.antou.text.calendar.Term;

/** The terms of lending (N, M and the reminder) as the office has set them; each loan is judged by those of its day. */
public final class LendingParameters {

    private static final List<ParameterKey> KEYS = List.of(
            ParameterKey.LENDING_RETURN_DAYS,
            ParameterKey.LENDING_RETURN_WORKING,
            ParameterKey.LENDING_CANCELLED_DAYS,
            ParameterKey.LENDING_CANCELLED_WORKING,
            ParameterKey.LENDING_TRIPLESS_DAYS,
            ParameterKey.LENDING_TRIPLESS_WORKING,
            ParameterKey.LENDING_REMIND_DAYS);

    private final Parameters parameters;

    public LendingParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The terms that hold on a day: the day of lending, not today. */
    public LendingTerms on(LocalDate day) {
        return new LendingTerms(
                term(ParameterKey.LENDING_RETURN_DAYS, ParameterKey.LENDING_RETURN_WORKING, day),
                term(ParameterKey.LENDING_CANCELLED_DAYS, ParameterKey.LENDING_CANCELLED_WORKING, day),
                term(ParameterKey.LENDING_TRIPLESS_DAYS, ParameterKey.LENDING_TRIPLESS_WORKING, day),
                parameters.number(ParameterKey.LENDING_REMIND_DAYS, day));
    }

    /** The terms by the day from which they hold, the first from the beginning: for many loans at once. */
    public NavigableMap<LocalDate, LendingTerms> all() {
        NavigableMap<LocalDate, LendingTerms> terms = new TreeMap<>();
        for (ParameterKey key : KEYS) {
            parameters.of(key).forEach(value -> terms.computeIfAbsent(value.validFrom(), this::on));
        }
        return terms;
    }

    private Term term(ParameterKey days, ParameterKey working, LocalDate day) {
        int number = parameters.number(days, day);
        return parameters.number(working, day) == 1 ? Term.working(number) : Term.calendar(number);
    }
}

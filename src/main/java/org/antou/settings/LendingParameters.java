package org.antou.settings;

import java.time.LocalDate;
import org.antou.lending.LendingTerms;
import org.antou.text.calendar.Term;

/** The terms of lending (N, M and the reminder) as the office has set them; each loan is judged by those of its day. */
public final class LendingParameters {

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

    private Term term(ParameterKey days, ParameterKey working, LocalDate day) {
        int number = parameters.number(days, day);
        return parameters.number(working, day) == 1 ? Term.working(number) : Term.calendar(number);
    }
}

package org.antou.passport.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.people.model.Standing;
import org.antou.text.PartialDate;

/**
 * From which day to which a person had to be filed: from 入职/任职, not before the office asked for it, to 离任. A day that
 * is known to the month or year counts as its last, so that no gap is claimed that may not have been.
 *
 * @param days  empty where nobody asks for it, or where it can't be told
 * @param from  what its first day is, in words
 * @param to    what the day after its last is, in words
 * @param doubt why it can't be told whole; empty where it can
 */
public record Duty(Optional<Stretch> days, String from, String to, Optional<String> doubt) {

    private static final String MONTH = "只登记到月或年,按最后一天算";

    /** @param firstFiled the day of the person's first form; empty where there is none */
    static Duty of(Person person, Optional<LocalDate> firstFiled, GapTerms terms) {
        Optional<LocalDate> end = end(person, terms);
        if (person.standing().isGone() && end.isEmpty()) {
            return new Duty(
                    Optional.empty(),
                    "",
                    "",
                    Optional.of("已" + person.standing().title() + ",没有登记离任时间,真空期算不出来"));
        }
        boolean asked = terms.scope().holds(person);
        boolean byPost = terms.scope() == FilingFindings.Scope.ONLY_FILED && firstFiled.isPresent();
        Optional<PartialDate> entered =
                asked ? person.service().hired() : byPost ? person.service().since() : Optional.empty();
        Optional<LocalDate> begin = entered.map(PartialDate::latest)
                .map(day -> day.isBefore(terms.filingSince()) ? terms.filingSince() : day);
        Optional<Stretch> days = Stream.of(begin, firstFiled)
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .flatMap(start -> Stretch.between(start, end));
        Optional<String> doubt = asked && entered.isEmpty() ? Optional.of("没有登记入职时间,备案真空算不出来") : Optional.empty();
        String what = asked ? "入职" : "任现职";
        String why = begin.filter(terms.filingSince()::equals).isPresent()
                ? "本单位从这一天起要求备案"
                : entered.filter(day -> !day.isExact())
                        .map(day -> what + ",时间" + MONTH)
                        .orElse(what);
        return new Duty(days, why, left(person, terms), doubt);
    }

    private static Optional<LocalDate> end(Person person, GapTerms terms) {
        return person.standing().isGone() ? end(person, terms.retiredYears()) : Optional.empty();
    }

    private static Optional<LocalDate> end(Person person, int retiredYears) {
        int longer = person.standing() == Standing.RETIRED ? retiredYears : 0;
        return person.departure().on().map(PartialDate::latest).map(day -> day.plusYears(longer));
    }

    /** Whether somebody has left and nothing has to be filed or kept any more; of the retired only after so many years. */
    static boolean isOver(Person person, int retiredYears, LocalDate on) {
        boolean retired = person.standing() == Standing.RETIRED && retiredYears > 0;
        return person.standing().isGone()
                && (!retired || end(person, retiredYears).filter(on::isBefore).isEmpty());
    }

    private static String left(Person person, GapTerms terms) {
        boolean longer = person.standing() == Standing.RETIRED && terms.retiredYears() > 0;
        boolean exact = person.departure().on().filter(day -> !day.isExact()).isEmpty();
        return person.standing().title()
                + (longer ? "满 " + terms.retiredYears() + " 年" : "")
                + (exact ? "" : "(时间" + MONTH + ")");
    }
}

package org.antou.cadre.model.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/** 党龄: counts from the day of 转正; a full member without that day has none that can be told. */
public final class PartyStandingRule implements CadreRule {

    private static final String BASIS = "《中国共产党章程》第七条(党龄从预备期满转为正式党员之日算起)";

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts
                .person()
                .filter(p -> p.party().isFullMember() && p.party().confirmed().isEmpty())
                .map(p -> facts.found(
                        "standing", "", "是正式党员,但没有登记转正时间,算不出党龄(党龄从转正之日算,不从入党之日算)。", BASIS, "按转正申请书上的支部决议补登转正时间。"))
                .stream();
    }

    /** Full years of standing on a day; empty where 转正 is not known to the month. A month counts from its last day. */
    public static Optional<Integer> years(Person person, LocalDate on) {
        return person.party()
                .confirmed()
                .filter(date -> date.month() > 0)
                .map(PartialDate::latest)
                .filter(day -> !day.isAfter(on))
                .map(day -> Period.between(day, on).getYears());
    }
}

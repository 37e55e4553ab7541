package org.antou.cadre.model.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.antou.cadre.model.FileItem;
import org.antou.people.model.Person;
import org.antou.register.Finding;
import org.antou.text.PartialDate;
import org.antou.text.Verdict;

/** 转正: after the months of probation, at most as many again where it was extended (《中国共产党章程》第七条). */
final class ProbationRule implements CadreRule {

    private static final String BASIS = "《中国共产党章程》第七条(预备期为一年;延长不能超过一年)";

    @Override
    public Stream<Finding> check(Facts facts) {
        Optional<Said> joined = facts.counting(FileItem.PARTY);
        Optional<PartialDate> confirmed = facts.person().map(Person::party).flatMap(p -> p.confirmed());
        return joined.flatMap(from -> confirmed.flatMap(to -> judged(facts, from, new Said(to, "人员登记的转正时间")))).stream();
    }

    private static Optional<Finding> judged(Facts facts, Said from, Said to) {
        int months = facts.limits().probationMonths();
        String papers = from.words() + "," + to.words();
        Verdict early = due(from, months).map(to.date()::isBefore).orElse(Verdict.UNDETERMINED);
        Verdict late = due(from, months * 2).map(to.date()::isAfter).orElse(Verdict.NO);
        if (early.isYes()) {
            return Optional.of(facts.found(
                    "probation",
                    "early",
                    "入党到转正不满 " + months + " 个月:" + papers + "。",
                    BASIS,
                    "核对入党志愿书上的支部大会日期和转正决议日期。"));
        }
        if (late.isYes()) {
            return Optional.of(facts.found(
                    "probation",
                    "late",
                    "入党 " + months * 2 + " 个月后才转正:" + papers + "。",
                    BASIS,
                    "核对转正决议和延长预备期的决议;没有延长决议的要查明原因。"));
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> due(Said from, int months) {
        return from.date().plusMonths(months);
    }
}

package org.antou.meeting.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which steps a life meeting has, which of them are due, and which have records. */
final class LifeSteps {

    /** 个人自评、党员互评、民主测评 (《支部工作条例(试行)》第十八条). */
    private static final Set<LifeStep> OF_APPRAISAL =
            Set.of(LifeStep.SELF_CRITICISM, LifeStep.CRITICISM, LifeStep.APPRAISAL);

    private static final Set<LifeStep> BESIDE_APPRAISAL =
            Set.of(LifeStep.STUDY, LifeStep.OPINIONS, LifeStep.COMMENT, LifeStep.RECTIFICATION, LifeStep.NOTICE);

    private LifeSteps() {}

    /** How a step stands. */
    record Counted(LifeProcedure of, Map<LifeStep, Long> counts) {

        LifeCheck.Standing standing(LifeStep step) {
            return new LifeCheck.Standing(
                    step,
                    step.title(of.meeting().kind()),
                    due(of, step),
                    counts.getOrDefault(step, 0L).intValue());
        }

        boolean shown(LifeStep step) {
            return step != LifeStep.CLOSED && (counts.containsKey(step) || due(of, step) || usual(of, step));
        }
    }

    /** Every step that such a meeting has, in order; the last, which closes it, left out. */
    static List<LifeCheck.Standing> standings(LifeProcedure of) {
        Map<LifeStep, Long> counts = of.entries().stream()
                .filter(e -> e.step() == LifeStep.PLAN
                        || !e.words().isBlank()
                        || e.grade().isPresent()
                        || e.number().isPresent())
                .collect(Collectors.groupingBy(LifeEntry::step, Collectors.counting()));
        Counted counted = new Counted(of, counts);
        Function<LifeStep, LifeCheck.Standing> standing = counted::standing;
        return Stream.of(LifeStep.values()).filter(counted::shown).map(standing).toList();
    }

    private static boolean usual(LifeProcedure of, LifeStep step) {
        if (of.meeting().kind() == MeetingKind.APPRAISAL) {
            return BESIDE_APPRAISAL.contains(step);
        }
        boolean leaders = of.meeting().kind().ofLeaders();
        return step != LifeStep.TOGETHER && !(leaders && step == LifeStep.APPRAISAL);
    }

    static boolean due(LifeProcedure of, LifeStep step) {
        boolean leaders = of.meeting().kind().ofLeaders();
        if (step == LifeStep.TOGETHER) {
            return !of.together().isEmpty();
        }
        if (of.meeting().kind() == MeetingKind.APPRAISAL) {
            return OF_APPRAISAL.contains(step);
        }
        return switch (step) {
            case EXAMINATION -> leaders || of.asked().examination();
            case REPORT_BEFORE -> leaders || of.asked().before();
            case REPORT_AFTER -> leaders || of.asked().after();
            case APPRAISAL -> !leaders && of.asked().appraisal();
            case PLAN, CLOSED -> false;
            default -> true;
        };
    }
}

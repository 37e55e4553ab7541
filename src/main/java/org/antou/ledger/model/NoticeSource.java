package org.antou.ledger.model;

import java.util.Comparator;
import java.util.List;

/**
 * The ledger that a notice is written from.
 *
 * @param aspects by number
 * @param issues  those that the notice tells of, by aspect and number
 * @param left    how many are left out because they are not made public
 */
public record NoticeSource(Inspection inspection, List<Aspect> aspects, List<Issue> issues, int left) {

    public NoticeSource {
        aspects = List.copyOf(aspects);
        issues = List.copyOf(issues);
    }

    /** Everything of an inspection. */
    public static NoticeSource of(Inspection inspection, List<Aspect> aspects, List<Issue> issues) {
        List<Aspect> ordered =
                aspects.stream().sorted(Comparator.comparingInt(Aspect::number)).toList();
        List<Issue> sorted = ordered.stream()
                .flatMap(aspect -> issues.stream()
                        .filter(i -> i.aspect().id().equals(aspect.id()))
                        .sorted(Comparator.comparingInt(Issue::number)))
                .toList();
        return new NoticeSource(inspection, ordered, sorted, 0);
    }

    /** What may be made public: issues with one of the five reasons are left out, only their number is told. */
    public NoticeSource published() {
        List<Issue> open =
                issues.stream().filter(i -> i.outcome().withheld().isEmpty()).toList();
        return new NoticeSource(inspection, aspects, open, left + issues.size() - open.size());
    }

    /** Aspects that have issues, in order. */
    List<Aspect> used() {
        return aspects.stream().filter(a -> !issuesOf(a).isEmpty()).toList();
    }

    List<Issue> issuesOf(Aspect aspect) {
        return issues.stream().filter(i -> i.aspect().id().equals(aspect.id())).toList();
    }

    /** 反馈总数: those told and those left out. */
    public int fedBack() {
        return issues.size() + left;
    }
}

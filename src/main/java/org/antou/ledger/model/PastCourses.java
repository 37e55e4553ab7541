package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What had happened to issues by an earlier moment: their steps, supervisions and sanctions as they were entered by then.
 *
 * @param steps        in the order in which they were entered
 * @param supervisions in any order
 * @param sanctions    oldest first
 */
public record PastCourses(List<Step> steps, List<Supervision> supervisions, List<Sanction> sanctions) {

    private static final PastRows<Step> STEPS = new PastRows<>(
            CourseRecords.STEP,
            "issue",
            Step::id,
            (id, values) -> Optional.of(values)
                    .filter(all -> all.named("issue").isPresent())
                    .map(all -> CourseRecords.step(id, 1, all)));
    private static final PastRows<Supervision> SUPERVISIONS = new PastRows<>(
            CourseRecords.SUPERVISION,
            "issue",
            Supervision::id,
            (id, values) -> Optional.of(values)
                    .filter(all -> all.named("issue").isPresent())
                    .map(all -> CourseRecords.supervision(id, 1, all)));
    private static final PastRows<Sanction> SANCTIONS = new PastRows<>(
            SanctionColumns.ALL,
            SanctionColumns.ON,
            Sanction::id,
            (id, values) -> Optional.of(values)
                    .filter(all -> all.get(SanctionColumns.ON, LocalDate.class).isPresent())
                    .map(all -> SanctionColumns.sanction(id, 1, all)));

    /** The same before all these traces, which are those of each kind, oldest first. */
    public PastCourses before(List<Trace> ofSteps, List<Trace> ofSupervisions, List<Trace> ofSanctions) {
        return new PastCourses(
                STEPS.before(steps, ofSteps).stream()
                        .sorted(Comparator.comparingInt(Step::number))
                        .toList(),
                SUPERVISIONS.before(supervisions, ofSupervisions),
                SANCTIONS.before(sanctions, ofSanctions).stream()
                        .sorted(Comparator.comparing(Sanction::on))
                        .toList());
    }

    /** The issues with what had happened to them. */
    public List<Issue> onto(List<Issue> issues) {
        Map<UUID, List<Step>> taken = steps.stream()
                .collect(Collectors.groupingBy(step -> step.issue().id()));
        Map<UUID, List<Supervision>> visits = supervisions.stream()
                .collect(Collectors.groupingBy(visit -> visit.issue().id()));
        Map<UUID, List<Sanction>> decided = sanctions.stream()
                .filter(sanction -> sanction.issue().isPresent())
                .collect(Collectors.groupingBy(
                        sanction -> sanction.issue().orElseThrow().id()));
        return issues.stream()
                .map(issue -> issue.on(
                        course(taken.getOrDefault(issue.id(), List.of()), visits.getOrDefault(issue.id(), List.of()))
                                .sanctioned(decided.getOrDefault(issue.id(), List.of()))))
                .toList();
    }

    private static Course course(List<Step> taken, List<Supervision> visits) {
        return Course.of(
                taken, visits.size(), visits.stream().map(Supervision::on).max(Comparator.naturalOrder()));
    }

    /** The same traces told of the issues that these records stand under; those of records that are gone are left out. */
    public List<Trace> ofIssues(List<Trace> traces) {
        Map<UUID, UUID> issues = new HashMap<>();
        steps.forEach(step -> issues.put(step.id(), step.issue().id()));
        supervisions.forEach(visit -> issues.put(visit.id(), visit.issue().id()));
        sanctions.forEach(sanction -> sanction.issue().ifPresent(issue -> issues.put(sanction.id(), issue.id())));
        return traces.stream()
                .filter(trace -> issues.containsKey(trace.record()))
                .map(trace -> trace.of(issues.get(trace.record())))
                .toList();
    }
}

package org.antou.ledger.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.FieldChange;
import org.antou.register.Values;

/**
 * 批量填写: the same values for many issues at once, worked out before anything is saved.
 *
 * @param issues    the issues as the clerk sees them; one that was changed since is refused
 * @param values    what to fill in; an absent key leaves the field alone
 * @param onlyEmpty leaves fields alone that already have a value; 待确认 counts as none
 */
public record FillPlan(List<Issue> issues, Values values, boolean onlyEmpty) {

    /** The fields that can be filled for many issues at once. */
    public static final List<String> FIELDS = List.of(
            LedgerColumns.LEADER,
            LedgerColumns.SECTION,
            LedgerColumns.SUPPORTING,
            LedgerColumns.OWNER,
            LedgerColumns.GOAL,
            LedgerColumns.REMEDY,
            LedgerColumns.DEADLINE,
            LedgerColumns.STATUS);

    public FillPlan {
        issues = List.copyOf(issues);
    }

    /** One issue before and after; {@code changes} names the fields that differ. */
    public record Step(Issue before, Issue after, List<FieldChange> changes) {}

    /** What would change: the issues with at least one field that differs, in order. */
    public List<Step> preview() {
        return issues.stream()
                .map(this::step)
                .filter(s -> !s.changes().isEmpty())
                .toList();
    }

    /** Why it can't be saved, a line for each issue that is refused. */
    public List<String> refusals() {
        return preview().stream()
                .flatMap(step -> LedgerChecks.violations(Optional.of(step.before()), step.after()).stream()
                        .limit(1)
                        .map(v -> "第 " + step.after().number() + " 条:" + v.message()))
                .toList();
    }

    private Step step(Issue before) {
        Values now = LedgerColumns.ALL.values(before);
        for (Map.Entry<String, Object> entry : values.byKey().entrySet()) {
            if (FIELDS.contains(entry.getKey()) && !(onlyEmpty && has(before, entry.getKey()))) {
                now = now.with(entry.getKey(), Optional.of(entry.getValue()));
            }
        }
        Issue after = LedgerColumns.ALL.apply().apply(before, now);
        return new Step(before, after, LedgerColumns.ALL.diff(Optional.of(before), after));
    }

    private static boolean has(Issue issue, String key) {
        boolean unconfirmed = key.equals(LedgerColumns.STATUS) && LedgerRules.unconfirmed(issue);
        return !unconfirmed && LedgerColumns.ALL.get(key).value(issue).isPresent();
    }
}

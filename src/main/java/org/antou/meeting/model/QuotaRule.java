package org.antou.meeting.model;

import java.util.OptionalInt;
import java.util.UUID;
import org.antou.people.model.Branch;

/**
 * 次数要求: how often a kind of meeting must be held, by whom, and on what basis.
 *
 * @param times how many in each period
 * @param inUse whether the matrix reckons by it
 * @param from  the first year it holds for; empty for always
 * @param to    the last year it holds for; empty for always
 */
public record QuotaRule(
        UUID id,
        long version,
        RuleSet set,
        MeetingKind kind,
        Period period,
        int times,
        Scope scope,
        String basis,
        boolean inUse,
        OptionalInt from,
        OptionalInt to) {

    public boolean holdsIn(int year) {
        return inUse && from.orElse(year) <= year && to.orElse(year) >= year;
    }

    /** Why it does not apply to a branch; an empty text where it does. */
    public String exempt(Branch branch) {
        boolean groups = !branch.groups().isEmpty();
        return switch (scope) {
            case ALL -> "";
            case WITH_COMMITTEE -> branch.committee() ? "" : "不设支委会,不考核支委会";
            case WITH_GROUPS, EACH_GROUP -> groups ? "" : "不设党小组";
            case WITHOUT_GROUPS -> groups ? "设党小组" : "";
        };
    }

    /** For example "每月1次". */
    public String words() {
        return period.title() + times + "次";
    }

    public QuotaRule used(boolean use) {
        return new QuotaRule(id, version, set, kind, period, times, scope, basis, use, from, to);
    }
}

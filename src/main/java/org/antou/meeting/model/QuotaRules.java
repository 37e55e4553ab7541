package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** The quotas that come with the program: those of the 《通报》第27项, and those of the 条例. What an office changed stands instead. */
public final class QuotaRules {

    private static final String ITEM_27 = "《通报》第27项(三会一课全年次数)";
    private static final String REGULATION = "《中国共产党支部工作条例(试行)》";

    /** Ids must be the same in every store, so that a rule can be changed before anybody saved it. */
    private static final long HIGH = 0x7100L;

    private static final long LOW = 0x8000_0000_0000_0000L;

    private QuotaRules() {}

    /** The quotas of the program, not yet stored (version 0); the local set is in use. */
    public static List<QuotaRule> shipped() {
        List<QuotaRule> rules = new ArrayList<>();
        add(rules, MeetingKind.GENERAL, Period.MONTH, Scope.WITHOUT_GROUPS, ITEM_27 + ":不设党小组的每月1次");
        add(rules, MeetingKind.GENERAL, Period.QUARTER, Scope.WITH_GROUPS, ITEM_27 + ":设党小组的每季度1次");
        add(rules, MeetingKind.COMMITTEE, Period.MONTH, Scope.WITH_COMMITTEE, ITEM_27);
        add(rules, MeetingKind.GROUP, Period.MONTH, Scope.EACH_GROUP, ITEM_27);
        add(rules, MeetingKind.LECTURE, Period.QUARTER, Scope.ALL, ITEM_27 + ";条例未定次数");
        add(rules, MeetingKind.PARTY_DAY, Period.MONTH, Scope.ALL, ITEM_27);
        add(rules, MeetingKind.STUDY, Period.MONTH, Scope.ALL, ITEM_27 + ";条例未定次数");
        add(rules, MeetingKind.GENERAL, Period.QUARTER, Scope.ALL, REGULATION + "第十一条");
        add(rules, MeetingKind.COMMITTEE, Period.MONTH, Scope.WITH_COMMITTEE, REGULATION + "第十二条");
        add(rules, MeetingKind.GROUP, Period.MONTH, Scope.EACH_GROUP, REGULATION + "第十三条");
        add(rules, MeetingKind.PARTY_DAY, Period.MONTH, Scope.ALL, REGULATION + "第十六条");
        add(rules, MeetingKind.ORG_LIFE, Period.YEAR, Scope.ALL, REGULATION + "第十七条");
        add(rules, MeetingKind.APPRAISAL, Period.YEAR, Scope.ALL, REGULATION + "第十八条");
        return List.copyOf(rules);
    }

    private static void add(List<QuotaRule> rules, MeetingKind kind, Period period, Scope scope, String basis) {
        RuleSet set = basis.startsWith(REGULATION) ? RuleSet.REGULATION : RuleSet.LOCAL;
        rules.add(new QuotaRule(
                new UUID(HIGH, LOW + rules.size() + 1),
                0,
                set,
                kind,
                period,
                1,
                scope,
                basis,
                set == RuleSet.LOCAL,
                OptionalInt.empty(),
                OptionalInt.empty()));
    }

    /** A quota of which only the id is known yet. */
    public static QuotaRule blank(UUID id, long version) {
        return new QuotaRule(
                id,
                version,
                RuleSet.LOCAL,
                MeetingKind.GENERAL,
                Period.MONTH,
                1,
                Scope.ALL,
                "",
                true,
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /** What the office stored, over what comes with the program. */
    public static List<QuotaRule> over(List<QuotaRule> stored) {
        Map<UUID, QuotaRule> byId = new HashMap<>();
        stored.forEach(rule -> byId.put(rule.id(), rule));
        List<QuotaRule> all = new ArrayList<>();
        shipped().forEach(rule -> all.add(byId.getOrDefault(rule.id(), rule)));
        stored.stream()
                .filter(rule -> all.stream().noneMatch(r -> r.id().equals(rule.id())))
                .forEach(all::add);
        return List.copyOf(all);
    }
}

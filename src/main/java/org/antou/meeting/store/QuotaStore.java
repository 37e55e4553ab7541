package org.antou.meeting.store;

import static org.antou.store.db.Tables.QUOTA_RULE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.Period;
import org.antou.meeting.model.QuotaRule;
import org.antou.meeting.model.RuleSet;
import org.antou.meeting.model.Scope;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.QuotaRuleRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads and writes the quotas that the office changed or added. */
public final class QuotaStore {

    private QuotaStore() {}

    public static List<QuotaRule> all(Tx tx) {
        return select(tx, DSL.noCondition());
    }

    public static Optional<QuotaRule> find(Tx tx, UUID id) {
        return select(tx, QUOTA_RULE.ID.eq(id)).stream().findFirst();
    }

    private static List<QuotaRule> select(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(QUOTA_RULE)
                .where(which)
                .orderBy(QUOTA_RULE.ID)
                .fetch(row -> new QuotaRule(
                        row.getId(),
                        row.getVersion(),
                        RuleSet.valueOf(row.getRuleSet()),
                        MeetingKind.valueOf(row.getKind()),
                        Period.valueOf(row.getPeriod()),
                        row.getTimes(),
                        Scope.valueOf(row.getScope()),
                        row.getBasis(),
                        row.getInUse(),
                        MeetingMapping.count(row.getFromYear()),
                        MeetingMapping.count(row.getToYear())));
    }

    public static void insert(Tx tx, QuotaRule rule) {
        tx.dsl().insertInto(QUOTA_RULE).set(record(rule, rule.version())).execute();
    }

    /** Writes a quota over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, QuotaRule rule) {
        return tx.dsl()
                        .update(QUOTA_RULE)
                        .set(record(rule, rule.version() + 1))
                        .where(QUOTA_RULE.ID.eq(rule.id()), QUOTA_RULE.VERSION.eq(rule.version()))
                        .execute()
                == 1;
    }

    public static boolean delete(Tx tx, UUID id) {
        tx.dsl().deleteFrom(QUOTA_RULE).where(QUOTA_RULE.ID.eq(id)).execute();
        return true;
    }

    private static QuotaRuleRecord record(QuotaRule rule, long version) {
        QuotaRuleRecord row = new QuotaRuleRecord();
        row.setId(rule.id());
        row.setVersion(version);
        row.setRuleSet(rule.set().name());
        row.setKind(rule.kind().name());
        row.setPeriod(rule.period().name());
        row.setTimes(rule.times());
        row.setScope(rule.scope().name());
        row.setBasis(rule.basis());
        row.setInUse(rule.inUse());
        row.setFromYear(MeetingMapping.stored(rule.from()));
        row.setToYear(MeetingMapping.stored(rule.to()));
        return row;
    }
}

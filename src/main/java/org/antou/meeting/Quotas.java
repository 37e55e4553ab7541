package org.antou.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.meeting.model.QuotaColumns;
import org.antou.meeting.model.QuotaMatrix;
import org.antou.meeting.model.QuotaRule;
import org.antou.meeting.model.QuotaRules;
import org.antou.meeting.model.RuleSet;
import org.antou.meeting.store.QuotaStore;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.problem.Problem;
import org.antou.register.Violation;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 次数要求: how often branches must meet, and how a year stands against it. */
public final class Quotas {

    private static final int MOST_TIMES = 99;
    private static final int LONGEST_BASIS = 400;

    private final Store store;
    private final History history;
    private final Meetings meetings;
    private final Branches branches;
    private final Parameters parameters;

    public Quotas(Store store, History history, Meetings meetings, Branches branches, Parameters parameters) {
        this.store = store;
        this.history = history;
        this.meetings = meetings;
        this.branches = branches;
        this.parameters = parameters;
    }

    /** Every quota: those that come with the program, as the office changed them, and its own. */
    public List<QuotaRule> rules() {
        return QuotaRules.over(store.read(QuotaStore::all));
    }

    /** How a year stands on a day, the branches under the names that they bore at the end of that year. */
    public QuotaMatrix matrix(int year, LocalDate on) {
        int late = parameters.number(ParameterKey.MEETING_LATE_DAYS, on);
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate named = on.isBefore(end) ? on : end;
        List<Branch> then =
                branches.all().stream().map(branch -> branch.asOf(named)).toList();
        return QuotaMatrix.of(new QuotaMatrix.Asked(year, on), rules(), then, meetings.marks(year), late);
    }

    /** A quota of which nothing is known yet, to be filled in a form. */
    public QuotaRule blank() {
        return QuotaRules.blank(Ids.next(), 0);
    }

    /** Why a quota can't be saved as it stands, beyond required fields. */
    public static List<Violation> check(QuotaRule rule) {
        List<Violation> found = new ArrayList<>();
        if (rule.times() < 1 || rule.times() > MOST_TIMES) {
            found.add(new Violation("times", "次数请写 1 到 " + MOST_TIMES + "。"));
        }
        if (rule.basis().length() > LONGEST_BASIS) {
            found.add(new Violation("basis", "依据太长,最多 " + LONGEST_BASIS + " 个字。"));
        }
        boolean backwards = rule.from().isPresent()
                && rule.to().isPresent()
                && rule.to().getAsInt() < rule.from().getAsInt();
        if (backwards) {
            found.add(new Violation("to", "截止年度早于起始年度。"));
        }
        return found;
    }

    /** Saves a quota, new or changed; only for administrators, as parameters are. */
    public QuotaRule save(Session session, QuotaRule rule) {
        session.require(Role.ADMINISTRATOR);
        List<Violation> found = new ArrayList<>(QuotaColumns.ALL.missing(rule));
        found.addAll(check(rule));
        found.stream().findFirst().ifPresent(first -> {
            throw new Problem.Expected(first.message(), "没有改动任何内容。", "请改正后再保存。");
        });
        return history.write(session, "修改次数要求", change -> new QuotaRows().save(change, rule));
    }

    /** Reckons by one set from now on: its quotas are in use, those of the other are not. One step, which can be taken back. */
    public void use(Session session, RuleSet set) {
        session.require(Role.ADMINISTRATOR);
        List<QuotaRule> changed = rules().stream()
                .filter(rule -> rule.inUse() != (rule.set() == set))
                .map(rule -> rule.used(rule.set() == set))
                .toList();
        history.write(session, "改用" + set.title(), change -> {
            changed.forEach(rule -> new QuotaRows().save(change, rule));
            return changed.size();
        });
    }

    /** Removes a quota of the office's own; one of the program comes back as it was shipped. */
    public void remove(Session session, UUID id) {
        session.require(Role.ADMINISTRATOR);
        history.write(session, "删除次数要求", change -> {
            QuotaStore.find(change.tx(), id).ifPresent(rule -> new QuotaRows().remove(change, rule));
            return id;
        });
    }
}

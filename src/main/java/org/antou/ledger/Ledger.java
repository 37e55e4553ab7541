package org.antou.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.antou.history.History;
import org.antou.history.Safeguard;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.FillPlan;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.KeptNotice;
import org.antou.ledger.model.LedgerChecks;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Notice;
import org.antou.ledger.model.PastCourses;
import org.antou.ledger.model.Standing;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.SupervisionRules;
import org.antou.ledger.store.InspectionStore;
import org.antou.ledger.store.LedgerStore;
import org.antou.ledger.store.NoticeStore;
import org.antou.ledger.store.SanctionStore;
import org.antou.ledger.store.StepStore;
import org.antou.ledger.store.SupervisionStore;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 巡察整改台账: brings notices in, keeps inspections, aspects and issues, counts them and finds what is wrong. */
public final class Ledger {

    static final String SAFE = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Parameters parameters;
    private final Rhythms rhythms;
    private final Supplier<Map<UUID, Integer>> evidence;

    /** @param evidence how many attachments each issue has; those without any may be left out */
    public Ledger(Store store, History history, Parameters parameters, Supplier<Map<UUID, Integer>> evidence) {
        this.store = store;
        this.history = history;
        this.parameters = parameters;
        this.rhythms = new Rhythms(parameters);
        this.evidence = evidence;
    }

    RegisterPort stepPort() {
        return new StepPort(store);
    }

    RegisterPort supervisionPort() {
        return new SupervisionPort(store);
    }

    /** Every inspection, oldest first. */
    public List<Inspection> inspections() {
        return store.read(InspectionStore::inspections);
    }

    /** The aspects of one inspection, in order. */
    public List<Aspect> aspects(UUID inspection) {
        return store.read(tx -> InspectionStore.aspects(tx, inspection));
    }

    /** The number of issues of all inspections. */
    public long count() {
        return count(Optional.empty());
    }

    /** The number of issues of one inspection, or of all. */
    public long count(Optional<UUID> inspection) {
        return store.read(tx -> LedgerStore.count(tx, inspection));
    }

    /** Issues of all inspections by inspection and number, with everything that hangs on them. */
    public List<Issue> page(int offset, int limit) {
        return page(Optional.empty(), offset, limit);
    }

    /** Issues of one inspection, or of all, by inspection and number. */
    public List<Issue> page(Optional<UUID> inspection, int offset, int limit) {
        return proved(store.read(tx -> LedgerStore.page(tx, inspection, offset, limit)));
    }

    /** Every issue of every inspection, in the order of {@link #page}. */
    public List<Issue> all() {
        return proved(store.read(LedgerStore::all));
    }

    /** Every issue of one inspection, in order. */
    public List<Issue> issues(UUID inspection) {
        return proved(store.read(tx -> LedgerStore.issues(tx, inspection)));
    }

    public Optional<Issue> find(UUID id) {
        return proved(store.read(tx -> LedgerStore.find(tx, id)).stream().toList()).stream()
                .findFirst();
    }

    /** Those of these issues that are there, in the order of {@link #page}. */
    public List<Issue> some(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : proved(store.read(tx -> LedgerStore.some(tx, ids)));
    }

    /** Everything that has happened to the issues of an inspection. */
    PastCourses courses(UUID inspection) {
        return store.read(tx -> new PastCourses(
                new StepStore().ofInspection(tx, inspection),
                new SupervisionStore().ofInspection(tx, inspection),
                new SanctionStore().ofInspection(tx, inspection)));
    }

    /** The same issues with the number of their attachments as it is now, and when their next supervision is due. */
    List<Issue> proved(List<Issue> issues) {
        return proved(issues, evidence.get());
    }

    /** The same issues with these numbers of attachments. */
    List<Issue> proved(List<Issue> issues, Map<UUID, Integer> counts) {
        Map<UUID, Feedback> feedbacks = feedbacks();
        return issues.stream()
                .map(issue -> counts.containsKey(issue.id()) ? issue.proved(counts.get(issue.id())) : issue)
                .map(issue -> feedbacks.get(issue.inspection().id()).watching(issue))
                .toList();
    }

    /** From when on issues of an inspection are supervised, and how long after each time. */
    private record Feedback(Optional<LocalDate> on, int days) {

        Issue watching(Issue issue) {
            return issue.watched(on, days);
        }
    }

    private Map<UUID, Feedback> feedbacks() {
        Map<UUID, Feedback> feedbacks = new HashMap<>();
        for (Inspection inspection : inspections()) {
            Optional<LocalDate> on = SupervisionRules.feedback(inspection);
            feedbacks.put(inspection.id(), new Feedback(on, rhythms.days(on.orElse(LocalDate.EPOCH))));
        }
        return feedbacks;
    }

    /** Issues that name a person as leader or owner. */
    public List<Issue> ofPerson(UUID person) {
        return proved(store.read(tx -> LedgerStore.ofPerson(tx, person)));
    }

    /** The texts that an inspection's ledger was read from. */
    public List<KeptNotice> notices(UUID inspection) {
        return store.read(tx -> NoticeStore.ofInspection(tx, inspection));
    }

    /** The numbers of one inspection, or of all. */
    public LedgerStatistics statistics(Optional<UUID> inspection) {
        return LedgerStatistics.ofStandings(standings(inspection));
    }

    /** How many issues of one inspection, or of all, stand where. */
    public List<Standing> standings(Optional<UUID> inspection) {
        return store.read(tx -> LedgerStore.standings(tx, inspection));
    }

    /** What the rules of this register find on a day. */
    public List<Finding> findings(LocalDate on) {
        return new LedgerCheckup(store, parameters).findings(inspections(), all(), on);
    }

    /** The earlier import of exactly this text, if there was one. */
    public Optional<KeptNotice> importedBefore(Notice notice) {
        return new NoticeImport(store, history).before(notice);
    }

    /** Saves a reviewed notice as one inspection with its aspects and issues; refuses a text that was brought in before. */
    public Imported importNotice(Session session, Notice notice) {
        session.require(Role.CLERK);
        new NoticeImport(store, history).refuseAgain(notice);
        return importNoticeAgain(session, notice);
    }

    /** As {@link #importNotice}, where the clerk has said that the same text is meant to come in again. */
    public Imported importNoticeAgain(Session session, Notice notice) {
        session.require(Role.CLERK);
        return new NoticeImport(store, history).bring(session, notice);
    }

    /** Saves an inspection (巡察轮次), new or changed; hands it back as it stands now. */
    public Inspection save(Session session, Inspection inspection) {
        session.require(Role.CLERK);
        refuse(LedgerChecks.violations(inspection), "");
        return history.write(session, "登记巡察轮次", change -> new InspectionRows().save(change, inspection));
    }

    /** Saves an aspect (方面), new or changed; hands it back as it stands now. */
    public Aspect save(Session session, Aspect aspect) {
        session.require(Role.CLERK);
        refuse(LedgerChecks.violations(aspect), "");
        return history.write(session, "登记方面", change -> new AspectRows().save(change, aspect));
    }

    /** Saves an issue, new (version 0) or changed; hands it back as it stands now. */
    public Issue save(Session session, Issue issue) {
        session.require(Role.CLERK);
        refuse(LedgerChecks.violations(find(issue.id()), issue), "");
        String action = issue.version() == 0 ? "登记问题" : "修改问题";
        return history.write(session, action, change -> new IssueRows().save(change, issue));
    }

    /** The next free number of an inspection. */
    int nextNumber(UUID inspection) {
        return store.read(tx -> LedgerStore.nextNumber(tx, inspection));
    }

    /** An id for a record that a window is about to fill. */
    public UUID newId() {
        return Ids.next();
    }

    /** A blank issue for a form: the next number under an aspect. */
    public Issue draft(Inspection inspection, Aspect aspect) {
        int number = store.read(tx -> LedgerStore.nextNumber(tx, inspection.id()));
        return Issue.blank(
                Ids.next(),
                new Named(inspection.id(), inspection.title()),
                new Named(aspect.id(), aspect.title()),
                number);
    }

    /** Removes issues that were entered by mistake, as one use case; undo brings them back. */
    public void remove(Session session, List<Issue> issues) {
        session.require(Role.CLERK);
        issues.stream().filter(i -> i.status() == Status.CLOSED).findFirst().ifPresent(Ledger::locked);
        history.write(session, "删除问题", change -> {
            issues.forEach(issue -> new IssueRows().remove(change, issue));
            return issues.size();
        });
    }

    private static void locked(Issue issue) {
        throw new Problem.Expected("第 " + issue.number() + " 条已销号,不能删除。", SAFE, LedgerChecks.LOCKED);
    }

    /** Fills many issues at once as one use case; hands back how many changed. Refuses all where one is refused. */
    public int fill(Session session, FillPlan plan) {
        session.require(Role.CLERK);
        List<FillPlan.Step> steps = plan.preview();
        plan.refusals().stream().findFirst().ifPresent(why -> {
            throw new Problem.Expected(why, SAFE, "请改好后再保存。");
        });
        if (steps.isEmpty()) {
            return 0;
        }
        return history.write(Safeguard.Bulk.CHANGE, session, "批量填写", change -> {
            steps.forEach(step -> new IssueRows().save(change, step.after()));
            return steps.size();
        });
    }

    static void refuse(List<Violation> violations, String where) {
        if (!violations.isEmpty()) {
            throw new Problem.Expected(where + violations.get(0).message(), SAFE, "请改好后再保存。");
        }
    }
}

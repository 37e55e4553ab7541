package org.antou.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.antou.attachment.Attachment;
import org.antou.attachment.Attachments;
import org.antou.history.History;
import org.antou.ledger.model.Figure;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerFigures;
import org.antou.ledger.model.LedgerPast;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.PastCourses;
import org.antou.ledger.model.Trace;
import org.antou.ledger.pack.EvidencePack;
import org.antou.problem.Problem;
import org.antou.register.FieldChange;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.settings.OfficeNames;

/** What is written from the ledger for others to read: notices, summaries, lists. Changes nothing. */
public final class LedgerReports {

    private static final String UNIT = "unit";

    private final Ledger ledger;
    private final Office office;
    private final History history;
    private final Attachments attachments;

    public LedgerReports(Ledger ledger, Office office, History history, Attachments attachments) {
        this.attachments = attachments;
        this.ledger = ledger;
        this.office = office;
        this.history = history;
    }

    /** The inspection with this id, else the newest; refuses where there is none at all. */
    public Inspection inspection(Optional<UUID> chosen) {
        List<Inspection> all = ledger.inspections();
        return all.stream()
                .filter(i -> chosen.filter(i.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().reduce((a, b) -> b))
                .orElseThrow(() -> new Problem.Expected("台账里还没有巡察轮次,没有可以写的内容。", "没有写任何文件。", "请先导入通报,或在窗口里登记。"));
    }

    /** Everything of an inspection that a notice can be written from. */
    public NoticeSource source(Inspection inspection) {
        return NoticeSource.of(inspection, ledger.aspects(inspection.id()), ledger.issues(inspection.id()));
    }

    /** Every number of these issues on a day. */
    public List<Figure> figures(List<Issue> issues, LocalDate on) {
        return LedgerFigures.of(issues, on);
    }

    /** What happened to the records of a register since the beginning of a day, oldest first. */
    private List<Trace> traces(String register, LocalDate from, ZoneId zone) {
        Instant start = from.atStartOfDay(zone).toInstant();
        return history.since(register, start).stream()
                .map(e -> new Trace(e.ref().id(), e.at(), e.accountName(), e.action(), e.changes()))
                .toList();
    }

    /** The ledger of an inspection then and now, with what had happened to each issue by then. */
    public Comparison since(Inspection inspection, LocalDate from, ZoneId zone) {
        List<Trace> traces = traces(LedgerRegister.KEY, from, zone);
        List<Issue> now = ledger.issues(inspection.id());
        List<Trace> steps = traces(LedgerRegister.STEP, from, zone);
        List<Trace> supervisions = traces(LedgerRegister.SUPERVISION, from, zone);
        List<Trace> sanctions = traces(LedgerRegister.SANCTION, from, zone);
        PastCourses present = ledger.courses(inspection.id());
        PastCourses past = present.before(steps, supervisions, sanctions);
        List<Issue> then = ledger.proved(
                past.onto(LedgerPast.before(now, traces, inspection.id())),
                attachments.counts(LedgerRegister.KEY, from.atStartOfDay(zone).toInstant()));
        List<Trace> all = Stream.of(
                        traces,
                        present.ofIssues(steps),
                        present.ofIssues(supervisions),
                        present.ofIssues(sanctions),
                        evidence(from, zone))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Trace::at))
                .toList();
        return new Comparison(inspection, then, now, all);
    }

    /** What happened to the evidence of issues since the beginning of a day, told of the issues. */
    private List<Trace> evidence(LocalDate from, ZoneId zone) {
        Map<UUID, UUID> issues = attachments.owners(LedgerRegister.KEY);
        return traces(Attachment.REGISTER, from, zone).stream()
                .filter(trace -> issues.containsKey(trace.record()))
                .map(trace -> trace.of(issues.get(trace.record())))
                .toList();
    }

    /** The issues of an inspection as they stood at the end of a day. */
    public List<Issue> asOf(Inspection inspection, LocalDate day, ZoneId zone) {
        return since(inspection, day.plusDays(1), zone).then();
    }

    /** A ledger at two moments. */
    public record Comparison(Inspection inspection, List<Issue> then, List<Issue> now, List<Trace> traces) {

        public List<LedgerPast.Difference> differences() {
            return LedgerPast.differences(then, now, traces);
        }
    }

    /** The evidence of a ledger, to be written out for an inspection; who does it is recorded per file. */
    public EvidencePack pack(Session session) {
        session.require(Role.CLERK);
        return new EvidencePack(attachments, session);
    }

    public OfficeNames office() {
        return office.get();
    }

    /** Names that the office bore before and that are no part of what it is called now. */
    public List<String> formerNames() {
        OfficeNames now = office.get();
        return history.of(Office.REF).stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.field().equals(UNIT))
                .map(FieldChange::before)
                .filter(name -> !name.isBlank())
                .filter(name -> Stream.of(now.unit(), now.partyGroup(), now.committee())
                        .noneMatch(current -> current.contains(name)))
                .distinct()
                .toList();
    }
}

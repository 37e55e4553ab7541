package org.antou.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.history.History;
import org.antou.meeting.model.EntryChecks;
import org.antou.meeting.model.LifeCheck.Asked;
import org.antou.meeting.model.LifeCircle;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.TalkPlan;
import org.antou.meeting.model.Together;
import org.antou.meeting.store.LifeStore;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 组织生活会、民主生活会、民主评议: the procedure as a checklist that holds real records. Not closed while a due step is empty. */
public final class LifeMeetings {

    /** Register key of {@link org.antou.register.RecordRef}. */
    public static final String KEY = "meeting.life";

    private static final String NOTHING = "没有改动任何内容。";

    private final Store store;
    private final History history;
    private final Meetings meetings;
    private final Parameters parameters;

    public LifeMeetings(Store store, History history, Meetings meetings, Parameters parameters) {
        this.store = store;
        this.history = history;
        this.meetings = meetings;
        this.parameters = parameters;
    }

    /** The procedure of a meeting; empty where the meeting is none of these kinds. */
    public Optional<LifeProcedure> of(UUID meeting) {
        return meetings.find(meeting).filter(m -> m.kind().ofYear() && m.held()).map(this::procedure);
    }

    private LifeProcedure procedure(Meeting meeting) {
        LocalDate day = meeting.on().orElseThrow();
        List<LifeEntry> entries = store.read(tx -> LifeStore.ofMeeting(tx, meeting.id()));
        return new LifeProcedure(
                meeting,
                entries,
                circle(meeting, entries),
                asked(day),
                Together.of(meeting, meetings.between(day, day)));
    }

    private LifeCircle circle(Meeting meeting, List<LifeEntry> entries) {
        return meeting.branch()
                .flatMap(b -> meetings.roster(b.id()))
                .map(roster -> TalkPlan.of(meeting, roster, entries))
                .orElseGet(() -> TalkPlan.of(meeting, entries));
    }

    /** Life meetings of which it is on record why they were held along with others. */
    Set<UUID> explained() {
        return store.read(tx -> LifeStore.meetingsWith(tx, LifeStep.TOGETHER));
    }

    private Asked asked(LocalDate on) {
        return new Asked(
                parameters.number(ParameterKey.LIFE_EXAMINATION, on) == 1,
                parameters.number(ParameterKey.LIFE_IDEOLOGY, on) == 1,
                parameters.number(ParameterKey.LIFE_REPORT_BEFORE, on) == 1,
                parameters.number(ParameterKey.LIFE_REPORT_AFTER, on) == 1,
                parameters.number(ParameterKey.LIFE_APPRAISAL, on) == 1,
                parameters.number(ParameterKey.TALK_TEXT_LEAST, on));
    }

    List<LifeEntry> all() {
        return store.read(LifeStore::all);
    }

    Optional<LifeEntry> find(UUID id) {
        return store.read(tx -> LifeStore.find(tx, id));
    }

    /** A record of a step of which nothing is known yet. */
    public LifeEntry blank(Meeting meeting, LifeStep step) {
        return LifeEntry.blank(Ids.next(), 0, new Named(meeting.id(), meeting.label()), step);
    }

    /** Saves a record of a step; refused where the procedure is closed. */
    public LifeEntry save(Session session, LifeEntry entry) {
        session.require(Role.CLERK);
        refuse(entry);
        refuseClosed(entry.meeting().id());
        return history.write(session, "登记" + entry.step().title(), change -> new LifeRows().save(change, entry));
    }

    /** Enters new records of a meeting together: all of them or none. */
    public void enter(Session session, UUID meeting, List<LifeEntry> entries) {
        session.require(Role.CLERK);
        entries.forEach(LifeMeetings::refuse);
        refuseClosed(meeting);
        history.write(session, "登记生活会程序", change -> {
            entries.forEach(entry -> new LifeRows().save(change, entry));
            return entries.size();
        });
    }

    private static void refuse(LifeEntry entry) {
        EntryChecks.of(entry).stream().findFirst().ifPresent(v -> {
            throw new Problem.Expected(v.message(), NOTHING, "请改正后再保存。");
        });
    }

    /**
     * Takes over from the last life meeting of the same branch or leading group who looks after whom; of a branch only
     * members for whom nobody is named yet. Hands back how many.
     */
    public int arrangeAsBefore(Session session, UUID meeting) {
        session.require(Role.CLERK);
        refuseClosed(meeting);
        LifeProcedure now = of(meeting).orElseThrow(LifeMeetings::gone);
        List<LifeEntry> wanted = store.read(tx -> LifeStore.before(tx, now.meeting(), LifeStep.PLAN)).stream()
                .filter(e -> now.meeting().branch().isPresent()
                        ? now.circle().unarranged().stream()
                                .anyMatch(m -> e.other().filter(m::equals).isPresent())
                        : now.of(LifeStep.PLAN).stream().noneMatch(p -> p.samePair(e)))
                .toList();
        if (wanted.isEmpty()) {
            throw new Problem.Expected("没有可以沿用的安排:上一次没有登记过,或现在每人都有安排了。", NOTHING, "请逐个登记谁联系谁。");
        }
        return history.write(session, "沿用谈话安排", change -> {
            wanted.forEach(e -> new LifeRows()
                    .save(change, blank(now.meeting(), LifeStep.PLAN).between(e.person(), e.other())));
            return wanted.size();
        });
    }

    /** Removes a record entered by mistake; refused where the procedure is closed. */
    public void remove(Session session, LifeEntry entry) {
        session.require(Role.CLERK);
        refuseClosed(entry.meeting().id());
        history.write(session, "删除" + entry.step().title() + "记录", change -> {
            new LifeRows().remove(change, entry);
            return entry;
        });
    }

    private void refuseClosed(UUID meeting) {
        if (of(meeting).filter(LifeProcedure::closed).isPresent()) {
            throw new Problem.Expected("这次会议的程序已经办结。", NOTHING, "确要改动的,请先撤销办结。");
        }
    }

    /** 办结: refused while a due step is empty, with everything that is missing. */
    public void close(Session session, UUID meeting, LocalDate on) {
        session.require(Role.CLERK);
        LifeProcedure procedure = of(meeting).orElseThrow(LifeMeetings::gone);
        List<String> gate = procedure.gate();
        if (!gate.isEmpty()) {
            throw new Problem.Expected("还不能办结。" + String.join("", gate), NOTHING, "请补齐记录后再办结。");
        }
        refuseClosed(meeting);
        LifeEntry blank = blank(procedure.meeting(), LifeStep.CLOSED);
        LifeEntry closed = new LifeEntry(
                blank.id(),
                0,
                blank.meeting(),
                LifeStep.CLOSED,
                Optional.of(on),
                blank.person(),
                blank.other(),
                blank.number(),
                blank.grade(),
                "程序齐全,办结",
                blank.due());
        history.write(
                session, "办结" + procedure.meeting().kind().title(), change -> new LifeRows().save(change, closed));
    }

    /** 撤销办结: the records can be changed again. */
    public void reopen(Session session, UUID meeting) {
        session.require(Role.CLERK);
        LifeProcedure procedure = of(meeting).orElseThrow(LifeMeetings::gone);
        history.write(session, "撤销办结", change -> {
            procedure.of(LifeStep.CLOSED).forEach(e -> new LifeRows().remove(change, e));
            return meeting;
        });
    }

    private static Problem.Expected gone() {
        return new Problem.Expected("这次会议已经不在了,或不是组织生活会、民主生活会、民主评议。", NOTHING, "请刷新后再试。");
    }
}

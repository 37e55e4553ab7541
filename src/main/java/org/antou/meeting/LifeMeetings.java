package org.antou.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.History;
import org.antou.meeting.model.LifeCheck;
import org.antou.meeting.model.LifeCheck.Asked;
import org.antou.meeting.model.LifeCheck.Pair;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.TalkPlan;
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
        return meetings.find(meeting)
                .filter(m -> m.kind().ofYear() && m.held())
                .map(m ->
                        new LifeProcedure(m, store.read(tx -> LifeStore.ofMeeting(tx, meeting)), wanted(m), asked(m)));
    }

    private List<Pair> wanted(Meeting meeting) {
        return meeting.branch()
                .map(b -> meetings.roster(b.id()).map(TalkPlan::of).orElse(List.of()))
                .orElseGet(() -> TalkPlan.all(meeting.attendance().present()));
    }

    private Asked asked(Meeting meeting) {
        LocalDate on = meeting.on().orElseThrow();
        return new Asked(
                parameters.number(ParameterKey.LIFE_EXAMINATION, on) == 1,
                parameters.number(ParameterKey.LIFE_REPORT_BEFORE, on) == 1,
                parameters.number(ParameterKey.LIFE_REPORT_AFTER, on) == 1,
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
        LifeCheck.violations(entry).stream().findFirst().ifPresent(v -> {
            throw new Problem.Expected(v.message(), NOTHING, "请改正后再保存。");
        });
        refuseClosed(entry.meeting().id());
        return history.write(session, "登记" + entry.step().title(), change -> new LifeRows().save(change, entry));
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

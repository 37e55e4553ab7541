package org.antou.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.history.Change;
import org.antou.history.History;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingChecks;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingMark;
import org.antou.meeting.model.MeetingRules;
import org.antou.meeting.model.Review;
import org.antou.meeting.model.ReviewState;
import org.antou.meeting.store.MeetingStore;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.Person;
import org.antou.people.model.Roster;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Violation;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Fields;
import org.antou.store.Ids;
import org.antou.store.Store;

/** 三会一课: the meetings of branches, entered, reviewed, and put on record where they were not held. */
public final class Meetings {

    /** Register keys of {@link org.antou.register.RecordRef}. */
    public static final String KEY = "meeting";

    public static final String QUOTA = "meeting.quota";

    private static final String NOTHING = "没有改动任何内容。";
    private static final int LONGEST_WORDS = 2_000;

    private final Store store;
    private final History history;
    private final Branches branches;
    private final Fields fields;

    public Meetings(Store store, History history, Branches branches) {
        this.store = store;
        this.history = history;
        this.branches = branches;
        this.fields = new Fields(store, history);
    }

    /** Keys of the columns of meetings that this office has switched off. */
    public Set<String> off() {
        return fields.off(KEY);
    }

    public long count() {
        return store.read(MeetingStore::count);
    }

    /** A page of the meetings, the newest first. */
    public List<Meeting> page(int offset, int limit) {
        return store.read(tx -> MeetingStore.page(tx, offset, limit));
    }

    public List<Meeting> all() {
        return store.read(MeetingStore::all);
    }

    public Optional<Meeting> find(UUID id) {
        return store.read(tx -> MeetingStore.find(tx, id));
    }

    /** These meetings, the newest first; those that are gone by now are left out. */
    public List<Meeting> some(List<UUID> ids) {
        return store.read(tx -> MeetingStore.some(tx, ids));
    }

    /** The meetings of these days, both included, the newest first. */
    public List<Meeting> between(LocalDate from, LocalDate to) {
        return store.read(tx -> MeetingStore.between(tx, from, to));
    }

    /** These meetings as they go to paper, the oldest first, each branch under the name that it bore on the day. */
    public List<Meeting> onPaper(List<Meeting> meetings) {
        Map<UUID, Branch> known = branches.all().stream().collect(Collectors.toMap(Branch::id, Function.identity()));
        return meetings.stream()
                .sorted(Comparator.comparing(m -> m.on().orElse(LocalDate.MAX)))
                .map(meeting -> underItsName(meeting, known))
                .toList();
    }

    private static Meeting underItsName(Meeting meeting, Map<UUID, Branch> known) {
        Optional<Branch> branch = meeting.branch().map(Named::id).map(known::get);
        return branch.flatMap(b -> meeting.on().map(b::nameOn))
                .map(name -> MeetingRules.under(meeting, name))
                .orElse(meeting);
    }

    /** The years in which there are meetings, in order. */
    public List<Integer> years() {
        return store.read(MeetingStore::years);
    }

    /** The years in which a branch has meetings, in order; the leading group where there is no branch. */
    List<Integer> years(Optional<UUID> branch) {
        return store.read(tx -> MeetingStore.years(tx, branch));
    }

    /** The meetings of a branch in a year, not held ones among them; of the leading group where there is no branch. */
    List<Meeting> ofYear(Optional<UUID> branch, int year) {
        return store.read(tx -> MeetingStore.ofYear(tx, branch, year));
    }

    /** The meetings of a year, as the matrix counts them. */
    public List<MeetingMark> marks(int year) {
        return store.read(tx -> MeetingStore.marks(tx, year));
    }

    /** Meetings that somebody led, wrote down, reviewed, came to or missed. */
    List<Meeting> ofPerson(UUID person) {
        return store.read(tx -> MeetingStore.ofPerson(tx, person));
    }

    /** What a new record begins with. */
    public record Beginning(Optional<Named> branch, MeetingKind kind, String group, Optional<LocalDate> on) {}

    /**
     * A new record of a branch: everybody due has come until somebody is un-ticked; place, times, chair and recorder are those
     * of the last meeting of its kind; for the leading group its name and members too. Its text is never taken over.
     */
    public Meeting begin(Beginning with) {
        Meeting blank =
                MeetingRules.of(Meeting.blank(Ids.next(), 0), with.branch(), with.kind(), with.group(), with.on());
        if (with.branch().isEmpty() && !with.kind().ofLeaders()) {
            return blank;
        }
        Optional<UUID> branch = with.branch().map(Named::id);
        LocalDate upTo = with.on().orElse(LocalDate.MAX.withYear(9999));
        Optional<Meeting> last = store.read(tx -> MeetingStore.last(tx, branch, with.kind(), upTo));
        if (branch.isEmpty()) {
            return MeetingRules.begunByLeaders(blank, last);
        }
        List<Named> due = branches
                .roster(branch.get())
                .map(roster -> MeetingRules.due(roster, with.kind(), with.group()))
                .orElse(List.of())
                .stream()
                .map(Person::named)
                .toList();
        return MeetingRules.begun(blank, last, due);
    }

    /** The members of a branch, for the ticking of who came. */
    public Optional<Roster> roster(UUID branch) {
        return branches.roster(branch);
    }

    /** Saves a meeting, new (version 0) or over the version that was read. A changed record is to be reviewed again. */
    public Meeting save(Session session, Meeting meeting) {
        session.require(Role.CLERK);
        refuse(MeetingChecks.violations(meeting));
        boolean again = meeting.version() > 0 && meeting.review().state() != ReviewState.PENDING;
        Meeting saved = again ? MeetingRules.reviewed(meeting, Review.pending()) : meeting;
        String action = meeting.version() == 0 ? "登记会议" : "修改会议";
        return history.write(session, action, change -> new MeetingRows().save(change, saved));
    }

    /** Enters new meetings together: all of them or none. */
    public void enter(Session session, List<Meeting> all) {
        session.require(Role.CLERK);
        all.forEach(meeting -> refuse(MeetingChecks.violations(meeting)));
        history.write(session, "登记会议", change -> {
            all.forEach(meeting -> save(change, meeting));
            return all.size();
        });
    }

    /** Puts on record that what was due in a period was not held, and why. */
    public Meeting notHeld(Session session, Beginning what, String reason) {
        Meeting blank =
                MeetingRules.of(Meeting.blank(Ids.next(), 0), what.branch(), what.kind(), what.group(), what.on());
        Meeting meeting = MeetingRules.notHeld(
                blank,
                what.on().orElseThrow(() -> new IllegalArgumentException("a day of the period")),
                reason.strip());
        session.require(Role.CLERK);
        refuse(MeetingChecks.violations(meeting));
        return history.write(session, "登记未召开", change -> new MeetingRows().save(change, meeting));
    }

    /** Removes meetings entered by mistake. */
    public void remove(Session session, List<Meeting> meetings) {
        session.require(Role.CLERK);
        history.write(session, "删除会议", change -> {
            meetings.forEach(meeting -> new MeetingRows().remove(change, meeting));
            return meetings.size();
        });
    }

    /** Passes or returns records; a return needs its reason. Records that were not held have nothing to review. */
    public int review(Session session, List<UUID> ids, Review review) {
        session.require(Role.CLERK);
        if (review.state() == ReviewState.RETURNED && review.words().isBlank()) {
            throw new Problem.Expected("退回没有写原因。", NOTHING, "请写明退回的原因,支部才知道改什么。");
        }
        if (review.words().length() > LONGEST_WORDS) {
            throw new Problem.Expected("审核意见太长,最多 " + LONGEST_WORDS + " 个字。", NOTHING, "请改短后再试。");
        }
        String action = review.state() == ReviewState.RETURNED ? "退回会议记录" : "会议记录审核通过";
        return history.write(session, action, change -> {
            List<Meeting> meetings = MeetingStore.some(change.tx(), ids).stream()
                    .filter(Meeting::held)
                    .toList();
            meetings.forEach(m -> refuseEarlier(m, review));
            meetings.forEach(m -> save(change, MeetingRules.reviewed(m, review)));
            return meetings.size();
        });
    }

    /** Nobody has read the record of a meeting before it was held. */
    private static void refuseEarlier(Meeting meeting, Review review) {
        if (review.on().flatMap(day -> meeting.on().filter(day::isBefore)).isPresent()) {
            throw new Problem.Expected("审核日期早于会议日期:" + meeting.label() + "。", NOTHING, "请核对审核日期;几条一起审核的,可以分开登记。");
        }
    }

    private static void save(Change change, Meeting meeting) {
        new MeetingRows().save(change, meeting);
    }

    /** Who reviews the records of a branch as a rule: its overseer (包保责任人). */
    public Optional<Named> overseer(Meeting meeting) {
        return meeting.branch().flatMap(b -> branches.find(b.id())).flatMap(b -> b.overseer());
    }

    /** Refuses a save with the first of its faults. */
    private static void refuse(List<Violation> violations) {
        violations.stream().findFirst().ifPresent(first -> {
            throw new Problem.Expected(first.message(), NOTHING, "请改正后再保存。");
        });
    }
}

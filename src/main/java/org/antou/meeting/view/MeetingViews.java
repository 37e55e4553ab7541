package org.antou.meeting.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.antou.meeting.MeetingSource;
import org.antou.meeting.Meetings;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingChecks;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.ReviewState;
import org.antou.people.view.BranchPicker;
import org.antou.people.view.PersonPicker;
import org.antou.register.Column;
import org.antou.register.Columns;
import org.antou.register.Condition;
import org.antou.register.Filter;
import org.antou.register.SavedView;
import org.antou.register.Sort;
import org.antou.register.Values;
import org.antou.register.view.FormGroup;
import org.antou.register.view.FormSpec;
import org.antou.register.view.RecordKeeper;
import org.antou.register.view.TableSpec;
import org.antou.security.Session;
import org.antou.ui.EmptyState;
import org.antou.ui.Icons;
import org.antou.ui.PickerSource;

/** How meetings are looked at: columns of the table, views, groups of the form. */
final class MeetingViews {

    private static final String LATE = "late";

    private static final List<String> INITIAL = List.of(
            MeetingColumns.BRANCH,
            MeetingColumns.KIND,
            MeetingColumns.ON,
            MeetingColumns.EXPECTED,
            MeetingColumns.CAME,
            MeetingColumns.REVIEW,
            LATE,
            MeetingColumns.TOPICS,
            MeetingColumns.CHAIR,
            MeetingColumns.STATE);

    static final String ATTENDANCE_AFTER = "会议";
    static final String VOTE_AFTER = "决议";

    private static final List<FormGroup> GROUPS = List.of(
            FormGroup.of(
                    ATTENDANCE_AFTER,
                    MeetingColumns.ON,
                    MeetingColumns.PLACE,
                    MeetingColumns.FROM,
                    MeetingColumns.TO,
                    MeetingColumns.CHAIR,
                    MeetingColumns.RECORDER),
            FormGroup.of(
                    "议题和内容",
                    MeetingColumns.TITLE,
                    MeetingColumns.OBSERVERS,
                    MeetingColumns.TOPICS,
                    "agenda",
                    MeetingColumns.CONTENT,
                    "speeches"),
            FormGroup.of(VOTE_AFTER, MeetingColumns.RESOLUTION),
            FormGroup.of(
                    "其他",
                    MeetingColumns.KIND,
                    MeetingColumns.GROUP,
                    MeetingColumns.YEAR,
                    MeetingColumns.LIFE,
                    "study",
                    "published",
                    MeetingColumns.BODY,
                    MeetingColumns.ENTERED,
                    MeetingColumns.STATE,
                    MeetingColumns.REASON,
                    MeetingColumns.NOTE));

    private final MeetingPlace place;

    MeetingViews(MeetingPlace place) {
        this.place = place;
    }

    TableSpec<Meeting> table() {
        return new TableSpec<>(
                Meetings.KEY,
                tableColumns(),
                INITIAL,
                Meeting::id,
                MeetingViews::styles,
                new MeetingSource(place.meetings()),
                views(),
                EmptyState.of(Icons.CALENDAR, "还没有会议", "用右上方的“登记会议”登记,或用“表格”菜单导入;“应开与已开”里能看到各支部欠哪些。"));
    }

    private static List<String> styles(Meeting meeting) {
        if (!meeting.held()) {
            return List.of("row-grey");
        }
        return meeting.review().state() == ReviewState.RETURNED ? List.of("row-red") : List.of();
    }

    /** The branch is chosen where a record begins, because the roster is that of the branch. */
    FormSpec<Meeting> form() {
        Session session = place.work().session();
        PickerSource<org.antou.register.Named> persons = new PersonPicker(place.people(), session);
        return new FormSpec<>(
                "meeting.meeting",
                formColumns(),
                GROUPS,
                Map.of(
                        MeetingColumns.BRANCH,
                        new BranchPicker(place.branches(), session),
                        MeetingColumns.CHAIR,
                        persons,
                        MeetingColumns.RECORDER,
                        persons),
                MeetingChecks::beyondMissing,
                new Keeper(place.meetings(), session));
    }

    private List<SavedView> views() {
        Sort newest = Sort.down(MeetingColumns.ON);
        LocalDate first = LocalDate.of(place.today().getYear(), 1, 1);
        Condition thisYear = new Condition.Between(
                Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)));
        return List.of(
                SavedView.of("本年会议", Filter.of(MeetingColumns.ON, thisYear), newest),
                SavedView.of("全部会议", Filter.none(), newest),
                SavedView.of("待审核", one(MeetingColumns.REVIEW, "未审核"), newest),
                SavedView.of("被退回", one(MeetingColumns.REVIEW, "退回"), newest),
                SavedView.of("补录", Filter.of(LATE, new Condition.Filled(true)), newest),
                SavedView.of("未召开", one(MeetingColumns.STATE, "未召开"), newest));
    }

    private static Filter one(String column, String word) {
        return Filter.of(column, new Condition.OneOf(Set.of(word)));
    }

    private Columns<Meeting> tableColumns() {
        int days = place.register().lateDays(place.today());
        List<Column<Meeting>> all = new ArrayList<>(MeetingColumns.ALL.all());
        all.add(Column.text(LATE, "补录", m -> late(m, days)));
        return new Columns<>(all, MeetingColumns.ALL.apply());
    }

    private static String late(Meeting meeting, int days) {
        boolean late = meeting.held()
                && meeting.on().isPresent()
                && meeting.sitting()
                        .entered()
                        .filter(day -> ChronoUnit.DAYS.between(meeting.on().get(), day) > days)
                        .isPresent();
        return late ? "补录" : "";
    }

    private static Columns<Meeting> formColumns() {
        Set<String> parts = Set.of(
                MeetingColumns.BRANCH,
                MeetingColumns.PRESENT,
                MeetingColumns.ABSENT,
                MeetingColumns.ABSENCE,
                MeetingColumns.EXPECTED,
                MeetingColumns.CAME,
                MeetingColumns.VOTE_KIND,
                MeetingColumns.VOTERS_DUE,
                MeetingColumns.VOTERS_CAME,
                MeetingColumns.BALLOTS);
        List<Column<Meeting>> all = new ArrayList<>();
        all.add(Column.text("label", "会议", Meeting::label));
        MeetingColumns.ALL.all().stream()
                .map(c -> parts.contains(c.key()) ? c.readOnly() : c)
                .forEach(all::add);
        return new Columns<>(
                all, (meeting, values) -> MeetingColumns.ALL.apply().apply(meeting, kept(meeting, values, parts)));
    }

    /** What the form has no field for stays as it was. */
    private static Values kept(Meeting meeting, Values values, Set<String> keys) {
        Values all = values;
        Values before = MeetingColumns.ALL.values(meeting);
        for (String key : keys) {
            all = all.with(key, Optional.ofNullable(before.byKey().get(key)));
        }
        return all;
    }

    /** Gets and saves a meeting for the form. */
    private record Keeper(Meetings meetings, Session session) implements RecordKeeper<Meeting> {

        @Override
        public UUID id(Meeting meeting) {
            return meeting.id();
        }

        @Override
        public Optional<Meeting> current(UUID id) {
            return meetings.find(id);
        }

        @Override
        public Meeting onto(Meeting mine, Meeting current) {
            return MeetingColumns.ALL
                    .apply()
                    .apply(Meeting.blank(mine.id(), current.version()), MeetingColumns.ALL.values(mine));
        }

        @Override
        public Meeting save(Meeting meeting) {
            return meetings.save(session, meeting);
        }
    }
}

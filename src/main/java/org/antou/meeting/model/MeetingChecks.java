package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.antou.register.Column;
import org.antou.register.Violation;

/** What can't be saved of a meeting (§3.4). What should only be looked at stands in {@link RecordCheck}. */
public final class MeetingChecks {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final int USUAL = 200;

    /** The longest text of each field, in characters, as the store holds them; all others 200. */
    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry(MeetingColumns.TOPICS, 4_000),
            Map.entry("agenda", 8_000),
            Map.entry(MeetingColumns.CONTENT, 60_000),
            Map.entry("speeches", 60_000),
            Map.entry(MeetingColumns.RESOLUTION, 8_000),
            Map.entry(MeetingColumns.OBSERVERS, 2_000),
            Map.entry(MeetingColumns.BALLOTS, 4_000),
            Map.entry(MeetingColumns.REVIEW_WORDS, 2_000),
            Map.entry(MeetingColumns.REASON, 400),
            Map.entry(MeetingColumns.NOTE, 4_000));

    private static final int LONGEST_REASON = 400;

    private MeetingChecks() {}

    /** Why a meeting can't be saved as it stands. */
    public static List<Violation> violations(Meeting meeting) {
        List<Violation> found = new ArrayList<>(MeetingColumns.ALL.missing(meeting));
        found.addAll(beyondMissing(meeting));
        return List.copyOf(found);
    }

    /** The same without required fields that are empty, which a form looks at itself. */
    public static List<Violation> beyondMissing(Meeting meeting) {
        List<Violation> found = new ArrayList<>();
        lengths(meeting, found);
        owner(meeting, found);
        sitting(meeting.sitting(), found);
        if (!meeting.held() && meeting.reason().isBlank()) {
            found.add(new Violation(MeetingColumns.REASON, "未召开的请写明原因。"));
        }
        attendance(meeting.attendance(), found);
        madeUp(meeting, found);
        vote(meeting, found);
        return List.copyOf(found);
    }

    private static void lengths(Meeting meeting, List<Violation> found) {
        for (Column<Meeting> column : MeetingColumns.ALL.all()) {
            boolean named = column.key().equals(MeetingColumns.PRESENT)
                    || column.key().equals(MeetingColumns.ABSENT)
                    || column.key().equals(MeetingColumns.ABSENCE);
            int most = LONGEST.getOrDefault(column.key(), USUAL);
            boolean texts = column.value(meeting)
                    .filter(v -> v instanceof String || v instanceof List)
                    .isPresent();
            if (texts && !named && column.stored(meeting).length() > most) {
                found.add(new Violation(column.key(), "“" + column.title() + "”太长,最多 " + most + " 个字。"));
            }
        }
    }

    private static void owner(Meeting meeting, List<Violation> found) {
        if (meeting.kind().ofLeaders()) {
            if (meeting.branch().isPresent()) {
                found.add(new Violation(MeetingColumns.BRANCH, "民主生活会属于党组、领导班子,不属于支部;请清空支部,填写“领导班子”。"));
            }
            if (meeting.body().isBlank()) {
                found.add(new Violation(MeetingColumns.BODY, "请填写召开民主生活会的党组或领导班子。"));
            }
        } else if (meeting.branch().isEmpty()) {
            found.add(new Violation(MeetingColumns.BRANCH, "请填写“支部”。"));
        }
        int year = meeting.minutes().form().year().orElse(2000);
        if (year < 1949 || year > 2999) {
            found.add(new Violation(MeetingColumns.YEAR, "所属年度请写四位数的年份。"));
        }
    }

    private static void sitting(Sitting sitting, List<Violation> found) {
        for (String key : List.of(MeetingColumns.FROM, MeetingColumns.TO)) {
            String time = key.equals(MeetingColumns.FROM) ? sitting.from() : sitting.to();
            if (!time.isEmpty() && !TIME.matcher(time).matches()) {
                found.add(new Violation(key, "时间请写成 09:00 这样。"));
            }
        }
        if (!sitting.from().isEmpty() && !sitting.to().isEmpty() && sitting.to().compareTo(sitting.from()) <= 0) {
            found.add(new Violation(MeetingColumns.TO, "结束时间不晚于开始时间。"));
        }
        if (!sitting.to().isEmpty() && sitting.from().isEmpty()) {
            found.add(new Violation(MeetingColumns.FROM, "填了结束时间,请也填开始时间。"));
        }
    }

    private static void attendance(Attendance attendance, List<Violation> found) {
        OptionalInt expected = attendance.expected();
        OptionalInt came = attendance.came();
        if (expected.isPresent() && came.isPresent() && came.getAsInt() > expected.getAsInt()) {
            found.add(
                    new Violation(MeetingColumns.CAME, "实到" + came.getAsInt() + "名,多于应到" + expected.getAsInt() + "名。"));
        }
        if (expected.orElse(0) < 0 || came.orElse(0) < 0) {
            found.add(new Violation(MeetingColumns.EXPECTED, "人数不能是负数。"));
        }
        for (Absence absence : attendance.absent()) {
            if (absence.person().isEmpty()) {
                found.add(
                        new Violation(MeetingColumns.ABSENCE, "“" + absence.name() + "”不在人员里。一行一人,写成“姓名:原因”;没有的人先登记。"));
            } else if (absence.reason().isBlank() && absence.exclusion().isEmpty()) {
                found.add(new Violation(MeetingColumns.ABSENCE, absence.name() + "缺席,请写明原因。"));
            } else if (absence.reason().length() > LONGEST_REASON) {
                found.add(new Violation(MeetingColumns.ABSENCE, absence.name() + "的缺席原因太长。"));
            }
            boolean both = absence.person().filter(attendance::hasPresent).isPresent();
            if (both) {
                found.add(new Violation(MeetingColumns.ABSENCE, absence.name() + "既在实到又在缺席。"));
            }
        }
    }

    /** What was missed can't be made up for before it took place. */
    private static void madeUp(Meeting meeting, List<Violation> found) {
        for (Absence absence : meeting.attendance().absent()) {
            absence.madeUp()
                    .filter(day ->
                            meeting.on().filter(on -> day.isBefore(on).isYes()).isPresent())
                    .ifPresent(day -> found.add(
                            new Violation(MeetingColumns.ABSENCE, absence.name() + "的补学时间" + day + "早于会议日期。")));
        }
    }

    private static void vote(Meeting meeting, List<Violation> found) {
        Vote vote = meeting.vote();
        if (vote.due().isPresent()
                && vote.came().isPresent()
                && vote.came().getAsInt() > vote.due().getAsInt()) {
            found.add(new Violation(MeetingColumns.VOTERS_CAME, "到会有表决权的多于应到有表决权的。"));
        }
        OptionalInt here = meeting.attendance().came();
        if (vote.came().isPresent() && here.isPresent() && vote.came().getAsInt() > here.getAsInt()) {
            found.add(new Violation(MeetingColumns.VOTERS_CAME, "到会有表决权的多于实到" + here.getAsInt() + "名。"));
        }
        for (Ballot ballot : vote.ballots()) {
            if (ballot.cast() + ballot.written() == 0) {
                found.add(
                        new Violation(MeetingColumns.BALLOTS, "看不懂“" + ballot.subject() + "”。一行一项,写成:事项:赞成8,反对0,弃权1。"));
            } else if (vote.came().isPresent() && ballot.cast() != vote.came().getAsInt()) {
                found.add(new Violation(
                        MeetingColumns.BALLOTS,
                        "赞成、反对、弃权合计" + ballot.cast() + "票,到会有表决权的是"
                                + vote.came().getAsInt() + "名,两数应当相等(书面意见另计)。"));
            }
        }
    }
}

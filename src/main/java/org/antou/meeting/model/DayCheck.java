package org.antou.meeting.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.antou.people.model.Branch;
import org.antou.register.Finding;
import org.antou.text.PartialDate;

/** Whether a record's day can be right: not ahead, not before the branch was there, not a day off; entered in time. */
final class DayCheck {

    private static final CheckRule FUTURE = new CheckRule("future", "产品规则", "请核对会议日期。");
    private static final CheckRule UNFOUNDED =
            new CheckRule("existence", "支部成立前、撤销后不能开会(产品规则)", "请核对会议日期,或支部的成立、撤销时间。");
    private static final CheckRule DAY_OFF =
            new CheckRule("holiday", "国务院办公厅节假日安排;周末开会常被检查组询问(产品规则)", "请核对日期;确在休息日召开的,在备注里写明。");
    private static final CheckRule LATE = new CheckRule("late", "《通报》第27项口径:登记日晚于会议日7天以上的标补录", "补录的在检查时应能说明原因。");
    private static final CheckRule GROUP = new CheckRule("group", "党小组会按每个党小组考核(《通报》第27项)", "请填写是哪个党小组。");

    private DayCheck() {}

    static void of(Meeting meeting, CheckFrame frame, List<Finding> found) {
        LocalDate on = meeting.on().orElse(frame.on());
        if (on.isAfter(frame.on())) {
            found.add(FUTURE.about(meeting, "会议日期在" + frame.on() + "之后。"));
        }
        frame.branch(meeting).ifPresent(branch -> {
            existence(meeting, branch, on, found);
            group(meeting, branch, found);
        });
        if (meeting.held()) {
            dayOff(meeting, frame, on, found);
            long days = meeting.sitting()
                    .entered()
                    .map(day -> ChronoUnit.DAYS.between(on, day))
                    .orElse(0L);
            if (days > frame.limits().lateDays()) {
                found.add(LATE.about(meeting, "会后" + days + "天才登记,是补录。"));
            }
        }
    }

    private static void existence(Meeting meeting, Branch branch, LocalDate on, List<Finding> found) {
        Optional<LocalDate> founded = branch.life().founded().map(PartialDate::earliest);
        Optional<LocalDate> dissolved = branch.life().dissolved().map(PartialDate::latest);
        founded.filter(on::isBefore).ifPresent(day -> found.add(UNFOUNDED.about(meeting, "支部" + day + "才成立。")));
        dissolved.filter(on::isAfter).ifPresent(day -> found.add(UNFOUNDED.about(meeting, "支部" + day + "已撤销。")));
    }

    private static void group(Meeting meeting, Branch branch, List<Finding> found) {
        if (meeting.kind() != MeetingKind.GROUP) {
            return;
        }
        if (meeting.group().isEmpty() && branch.groups().size() != 1) {
            found.add(GROUP.about(meeting, "没有填写党小组。"));
        } else if (!meeting.group().isEmpty() && !branch.groups().contains(meeting.group())) {
            found.add(GROUP.about(meeting, "“" + meeting.group() + "”不在支部登记的党小组里。"));
        }
    }

    /** A note says why, and ends the question. */
    private static void dayOff(Meeting meeting, CheckFrame frame, LocalDate on, List<Finding> found) {
        if (frame.calendar().isWorking(on).isNo() && meeting.note().isBlank()) {
            found.add(DAY_OFF.about(meeting, "会议日期是" + frame.calendar().describe(on) + "。"));
        }
    }
}

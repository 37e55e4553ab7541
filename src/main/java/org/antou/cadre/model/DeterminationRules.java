package org.antou.cadre.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Violation;

/** What a determination must be like: told by signed paper, reviewed by two, in the order of the days. */
public final class DeterminationRules {

    private DeterminationRules() {}

    /** What is wrong with a determination. */
    public static List<Violation> violations(Determination determination, LocalDate today) {
        List<Violation> found = new ArrayList<>(DeterminationColumns.ALL.missing(determination));
        boolean deleted = determination.state() == DeterminationState.DELETED;
        if (!deleted
                && determination.content().isBlank()
                && determination.date().isEmpty()) {
            found.add(new Violation(DeterminationColumns.CONTENT, "请填写“认定内容”。"));
        }
        if (determination.basis().isBlank()) {
            found.add(new Violation(DeterminationColumns.BASIS, deleted ? "请写明删除认定的理由。" : "请填写“认定依据”:按哪份材料、哪条规定。"));
        }
        found.addAll(reviewers(determination));
        found.addAll(days(determination, today));
        return List.copyOf(found);
    }

    private static List<Violation> reviewers(Determination determination) {
        List<Violation> found = new ArrayList<>();
        if (determination.firstReviewer().isBlank()) {
            found.add(new Violation(DeterminationColumns.FIRST_REVIEWER, "请填写“初审人”,按签字的纸件填。"));
        }
        if (determination.secondReviewer().isBlank()) {
            found.add(new Violation(DeterminationColumns.SECOND_REVIEWER, "请填写“复审人”,按签字的纸件填。"));
        } else if (determination
                .secondReviewer()
                .strip()
                .equals(determination.firstReviewer().strip())) {
            found.add(new Violation(DeterminationColumns.SECOND_REVIEWER, "复审人不能是初审人本人。"));
        }
        return found;
    }

    private static List<Violation> days(Determination determination, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        day(found, DeterminationColumns.FIRST_ON, determination.firstOn(), Optional.empty(), today);
        day(found, DeterminationColumns.SECOND_ON, determination.secondOn(), determination.firstOn(), today);
        day(found, DeterminationColumns.MEETING_ON, determination.meetingOn(), determination.secondOn(), today);
        day(found, DeterminationColumns.SIGNED_ON, determination.signedOn(), Optional.empty(), today);
        return found;
    }

    private static void day(
            List<Violation> found,
            String column,
            Optional<LocalDate> day,
            Optional<LocalDate> earlier,
            LocalDate today) {
        String title = DeterminationColumns.ALL.get(column).title();
        if (day.filter(today::isBefore).isPresent()) {
            found.add(new Violation(column, "“" + title + "”在今天之后,请核对。"));
        } else if (day.filter(d -> earlier.filter(d::isBefore).isPresent()).isPresent()) {
            found.add(new Violation(column, "“" + title + "”早于前一步的日期,请核对:初审、复审、党组会依次进行。"));
        }
    }

    /** What a new determination is beside those that are there: the first is 正式, a later one 修改. */
    public static Determination beside(Optional<Determination> now, Determination determination) {
        if (determination.state() == DeterminationState.DELETED) {
            return determination;
        }
        DeterminationState state = now.isPresent() ? DeterminationState.AMENDED : DeterminationState.FORMAL;
        return DeterminationColumns.of(
                determination.id(),
                determination.version(),
                DeterminationColumns.ALL.values(determination).with(DeterminationColumns.STATE, Optional.of(state)));
    }
}

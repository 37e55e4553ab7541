package org.antou.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.antou.meeting.model.CheckFrame;
import org.antou.meeting.model.Copies;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.OwedFindings;
import org.antou.meeting.model.RecordCheck;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.register.Finding;
import org.antou.settings.Holidays;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;

/** 记录体检: the check-up of the meetings' records, whole years at once or one record. */
public final class MeetingCheckup {

    /** In the first months of a year, last year's holes are still told. */
    private static final int LAST_YEAR_TOLD = 3;

    private final Meetings meetings;
    private final Quotas quotas;
    private final Branches branches;
    private final Settings settings;
    private final LifeMeetings lives;

    /** What an office has set. */
    public record Settings(Parameters parameters, Holidays holidays, Phrases phrases) {}

    public MeetingCheckup(Meetings meetings, Quotas quotas, Branches branches, Settings settings, LifeMeetings lives) {
        this.meetings = meetings;
        this.quotas = quotas;
        this.branches = branches;
        this.settings = settings;
        this.lives = lives;
    }

    /** Of which days, both included, and as of which day. */
    public record Asked(LocalDate from, LocalDate to, LocalDate on) {}

    /**
     * Everything that is found in the records of some days.
     *
     * @param told    how many records are compared, told now and then
     * @param stopped whether the clerk has had enough; what was found until then is handed back
     */
    public List<Finding> check(Asked asked, IntConsumer told, BooleanSupplier stopped) {
        CheckFrame frame = frame(asked.on());
        List<Meeting> records = meetings.between(asked.from(), asked.to());
        List<Finding> found = new ArrayList<>(RecordCheck.of(records, frame));
        found.addAll(Copies.of(records, frame, settings.phrases().ready(), told, stopped));
        return List.copyOf(found);
    }

    /** What is found in one record, looked at alone. */
    public List<Finding> check(Meeting meeting, LocalDate on) {
        return RecordCheck.of(meeting, frame(on));
    }

    /** What the start page and the command line tell on a day: records of this year and the last, and what is owed. */
    public List<Finding> findings(LocalDate on) {
        if (meetings.count() == 0) {
            return List.of();
        }
        LocalDate from = LocalDate.of(on.getYear() - 1, 1, 1);
        List<Finding> found =
                new ArrayList<>(check(new Asked(from, LocalDate.of(9999, 12, 31), on), done -> {}, () -> false));
        if (on.getMonthValue() <= LAST_YEAR_TOLD) {
            found.addAll(OwedFindings.of(quotas.matrix(on.getYear() - 1, on)));
        }
        found.addAll(OwedFindings.of(quotas.matrix(on.getYear(), on)));
        return List.copyOf(found);
    }

    private CheckFrame frame(LocalDate on) {
        Parameters parameters = settings.parameters();
        return new CheckFrame(
                on,
                branches.all().stream().collect(Collectors.toMap(Branch::id, Function.identity())),
                settings.holidays().calendar(),
                new CheckFrame.Limits(
                        parameters.number(ParameterKey.MEETING_TEXT_LEAST, on),
                        parameters.number(ParameterKey.LECTURE_TEXT_LEAST, on),
                        parameters.number(ParameterKey.MEETING_LATE_DAYS, on),
                        parameters.number(ParameterKey.LIKENESS_PERCENT, on) / 100.0),
                lives.explained());
    }
}

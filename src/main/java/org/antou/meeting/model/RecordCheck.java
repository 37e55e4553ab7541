package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import org.antou.register.Finding;

/**
 * 记录体检: what an inspection would find in the records of meetings. The program tells where to look, with its basis; whether
 * something is wrong is for a person to say.
 */
public final class RecordCheck {

    private RecordCheck() {}

    /** Everything but likeness, which takes longer: see {@link Copies}. */
    public static List<Finding> of(List<Meeting> meetings, CheckFrame frame) {
        List<Finding> found = new ArrayList<>();
        for (Meeting meeting : meetings) {
            found.addAll(of(meeting, frame));
        }
        found.addAll(Coincidences.of(meetings, frame.explained()));
        found.addAll(Truants.of(meetings));
        return List.copyOf(found);
    }

    /** What is found in one record, looked at alone. */
    public static List<Finding> of(Meeting meeting, CheckFrame frame) {
        List<Finding> found = new ArrayList<>();
        DayCheck.of(meeting, frame, found);
        if (meeting.held()) {
            ElementCheck.of(meeting, frame, found);
            PresenceCheck.of(meeting, found);
        }
        return List.copyOf(found);
    }
}

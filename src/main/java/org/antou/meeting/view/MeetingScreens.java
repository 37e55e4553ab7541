package org.antou.meeting.view;

import java.util.UUID;
import org.antou.meeting.Meetings.Beginning;

/** Ways between the screens of the meetings. */
interface MeetingScreens {

    /** Begins a record of a branch and kind, its day filled in where it is known. */
    void begin(Beginning with);

    void openMatrix();

    void openQuotas();

    /** Shows one meeting in the table. */
    void openMeeting(UUID id);

    /** Back to the table. */
    void back();
}

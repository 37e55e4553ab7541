package org.antou.meeting.model;

import java.util.Optional;
import org.antou.register.Finding;
import org.antou.register.RecordRef;

/** What every finding of one kind says: its key, on what basis, what to do. */
record CheckRule(String key, String basis, String advice) {

    private static final String REGISTER = "meeting";

    Finding about(Meeting meeting, String message) {
        return about(meeting, "", message);
    }

    Finding about(Meeting meeting, String which, String message) {
        return new Finding(
                REGISTER + "." + key,
                Optional.of(new RecordRef(REGISTER, meeting.id())),
                which,
                meeting.label() + ":" + message,
                basis,
                advice);
    }
}

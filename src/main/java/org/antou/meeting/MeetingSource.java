package org.antou.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.meeting.model.Meeting;
import org.antou.register.row.RowSource;

/** Every meeting, the newest first. */
public record MeetingSource(Meetings meetings) implements RowSource<Meeting> {

    @Override
    public long count() {
        return meetings.count();
    }

    @Override
    public List<Meeting> page(int offset, int limit) {
        return meetings.page(offset, limit);
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return meetings.find(id);
    }
}

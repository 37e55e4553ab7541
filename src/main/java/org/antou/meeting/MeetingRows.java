package org.antou.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingRules;
import org.antou.meeting.store.MeetingStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Meetings, written together with their history; the day on which one is entered is put down with it. */
final class MeetingRows extends RecordedRows<Meeting> {

    MeetingRows() {
        super(Meetings.KEY, MeetingColumns.ALL, MeetingColumns.KIND);
    }

    @Override
    protected UUID id(Meeting meeting) {
        return meeting.id();
    }

    @Override
    public Meeting save(Change change, Meeting meeting) {
        return super.save(change, MeetingRules.completed(meeting, change.day()));
    }

    @Override
    public void createAll(Change change, List<Meeting> meetings) {
        super.createAll(
                change,
                meetings.stream()
                        .map(m -> MeetingRules.completed(m, change.day()))
                        .toList());
    }

    @Override
    public Optional<Meeting> find(Tx tx, UUID id) {
        return MeetingStore.find(tx, id);
    }

    @Override
    public Meeting restored(UUID id, long version, Values values) {
        return columns().apply().apply(Meeting.blank(id, version), values);
    }

    @Override
    public long version(Meeting meeting) {
        return meeting.version();
    }

    @Override
    public void insert(Tx tx, Meeting meeting) {
        MeetingStore.insert(tx, meeting);
    }

    @Override
    public void insertAll(Tx tx, List<Meeting> meetings) {
        MeetingStore.insertAll(tx, meetings);
    }

    @Override
    public boolean update(Tx tx, Meeting meeting) {
        return MeetingStore.update(tx, meeting);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return MeetingStore.delete(tx, id);
    }
}

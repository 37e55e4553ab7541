package org.antou.meeting.view;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.antou.attachment.Attachments;
import org.antou.meeting.MeetingRegister;
import org.antou.meeting.Meetings;
import org.antou.meeting.Quotas;
import org.antou.meeting.model.Meeting;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.SaveGate;
import org.antou.register.view.SidePane;
import org.antou.register.view.Workplace;
import org.antou.settings.Office;

/** What every view of the meetings is handed. */
public record MeetingPlace(
        Workplace work, MeetingRegister register, People people, Branches branches, Neighbours neighbours) {

    /**
     * What stands beside the meetings and belongs to others.
     *
     * @param office  whose name goes on paper
     * @param papers  takes what is to be printed to the preview
     * @param files   the files of the selected meeting
     * @param history lets the history tell of those files too
     * @param repeated compares what is written with earlier minutes before it is saved
     * @param attachments those files, to read texts from
     */
    public record Neighbours(
            Office office,
            Papers papers,
            SidePane files,
            Consumer<HistoryPane> history,
            SaveGate<Meeting> repeated,
            Attachments attachments) {}

    /** Takes what is to be printed to the preview. */
    public interface Papers {

        void preview(Printout printout);

        void preview(Sheets sheets);
    }

    Meetings meetings() {
        return register.meetings();
    }

    Quotas quotas() {
        return register.quotas();
    }

    LocalDate today() {
        return LocalDate.ofInstant(work.clock().instant(), work.clock().getZone());
    }

    String unit() {
        return neighbours.office().get().unit();
    }
}

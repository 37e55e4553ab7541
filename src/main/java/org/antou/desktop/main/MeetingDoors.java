package org.antou.desktop.main;

import javafx.stage.Window;
import org.antou.app.Desk;
import org.antou.likeness.view.LikenessGate;
import org.antou.meeting.MeetingTexts;
import org.antou.meeting.view.MeetingPlace;
import org.antou.meeting.view.MeetingTab;
import org.antou.paper.Printout;
import org.antou.paper.Sheets;
import org.antou.paper.view.PrintPreview;
import org.antou.register.view.Workplace;

/** The meetings' neighbours: paper, and the files beside them. */
final class MeetingDoors {

    private MeetingDoors() {}

    static MeetingTab tab(Desk desk, Workplace place, Window owner) {
        Files files = new Files(desk, place);
        return new MeetingTab(new MeetingPlace(
                place,
                desk.meetings(),
                desk.people(),
                desk.branches(),
                new MeetingPlace.Neighbours(
                        desk.office(),
                        new Papers(place, owner),
                        files.pane(),
                        files.past(),
                        new LikenessGate<>(place, desk.likenesses(), MeetingTexts::of),
                        desk.attachments())));
    }

    private record Papers(Workplace place, Window owner) implements MeetingPlace.Papers {

        @Override
        public void preview(Printout printout) {
            new PrintPreview(place.jobs(), owner).show(printout);
        }

        @Override
        public void preview(Sheets sheets) {
            new PrintPreview(place.jobs(), owner).show(sheets);
        }
    }
}

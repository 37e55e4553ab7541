package org.antou.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.antou.likeness.KeptText;
import org.antou.likeness.TextSource;
import org.antou.meeting.model.Meeting;
import org.antou.register.RecordRef;

/** The texts of minutes that are compared for repetition (雷同): 内容 and 发言要点, as the check-up of records reads them. */
public final class MeetingTexts implements TextSource {

    private final Meetings meetings;

    public MeetingTexts(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<KeptText> texts() {
        return meetings.all().stream().flatMap(meeting -> of(meeting).stream()).toList();
    }

    /** The texts of one meeting; one kept under two kinds of a day is one occasion and may say the same. */
    public static List<KeptText> of(Meeting meeting) {
        RecordRef ref = new RecordRef(Meetings.KEY, meeting.id());
        String occasion =
                meeting.holder() + " " + meeting.on().map(Object::toString).orElse("");
        return Stream.of(
                        KeptText.of(
                                ref,
                                "content",
                                meeting.label() + " · 内容",
                                meeting.minutes().content()),
                        KeptText.of(
                                ref,
                                "speeches",
                                meeting.label() + " · 发言要点",
                                meeting.minutes().speeches()))
                .map(text -> text.at(occasion))
                .toList();
    }
}

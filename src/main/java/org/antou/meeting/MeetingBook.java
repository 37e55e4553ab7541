package org.antou.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.book.BookRow;
import org.antou.book.BookSource;
import org.antou.book.BookVolume;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.RecordWords;
import org.antou.paper.PaperColumn;
import org.antou.people.Branches;

/** 会议记录本: a book per branch and year, one meeting a page; a long one goes on over pages. */
public final class MeetingBook implements BookSource {

    /** The book of the leading group, which has no branch. */
    private static final BookVolume LEADERS = BookVolume.whole("领导班子会议记录本");

    private static final Comparator<Meeting> AS_HELD = Comparator.comparing(
                    (Meeting meeting) -> meeting.on().orElseThrow())
            .thenComparing(meeting -> meeting.sitting().from())
            .thenComparing(Meeting::id);

    private final Meetings meetings;
    private final Branches branches;

    public MeetingBook(Meetings meetings, Branches branches) {
        this.meetings = meetings;
        this.branches = branches;
    }

    @Override
    public String key() {
        return Meetings.KEY;
    }

    @Override
    public String title() {
        return "三会一课";
    }

    @Override
    public List<BookVolume> volumes() {
        List<BookVolume> volumes = new ArrayList<>();
        branches.all().stream()
                .filter(branch -> !years(Optional.of(branch.id())).isEmpty())
                .map(branch -> volume(branch.id(), branch.name()))
                .forEach(volumes::add);
        if (!years(LEADERS).isEmpty()) {
            volumes.add(LEADERS);
        }
        return List.copyOf(volumes);
    }

    private static BookVolume volume(UUID branch, String name) {
        return new BookVolume(branch, name + "会议记录本");
    }

    /** A branch that was renamed since keeps its old name on the book of an old year. */
    @Override
    public BookVolume named(BookVolume volume, int year) {
        return branch(volume)
                .flatMap(branches::find)
                .map(branch -> volume(branch.id(), branch.nameOn(LocalDate.of(year, Month.DECEMBER, 31))))
                .orElse(volume);
    }

    @Override
    public Shape shape() {
        return new Shape(
                false,
                1,
                List.of(
                        new PaperColumn("会议", 32, false),
                        new PaperColumn("到会情况", 36, false),
                        new PaperColumn("会议记录", 94, false),
                        new PaperColumn("签名", 22, false)));
    }

    @Override
    public List<Integer> years(BookVolume volume) {
        return years(branch(volume));
    }

    private List<Integer> years(Optional<UUID> branch) {
        return meetings.years(branch);
    }

    private static Optional<UUID> branch(BookVolume volume) {
        return volume.id().equals(LEADERS.id()) ? Optional.empty() : Optional.of(volume.id());
    }

    /** As they were held; what was owed and not held stands among them with its reason. */
    @Override
    public List<BookRow> rows(BookVolume volume, int year) {
        return meetings.ofYear(branch(volume), year).stream()
                .sorted(AS_HELD)
                .map(MeetingBook::row)
                .toList();
    }

    private static BookRow row(Meeting meeting) {
        String day = meeting.on().orElseThrow().toString();
        String topics = String.join(";", meeting.minutes().topics());
        return new BookRow(
                meeting.id(),
                meeting.version(),
                day + " " + RecordWords.kind(meeting) + (meeting.held() ? " " + topics : "(未召开)"),
                List.of(
                        RecordWords.frame(meeting),
                        RecordWords.attendance(meeting),
                        RecordWords.dealtWith(meeting),
                        RecordWords.signatures(meeting)));
    }
}

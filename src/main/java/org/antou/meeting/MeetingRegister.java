package org.antou.meeting;

import java.time.LocalDate;
import java.util.List;
import org.antou.book.BookSource;
import org.antou.history.History;
import org.antou.likeness.TextSource;
import org.antou.meeting.model.Meeting;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.register.port.RegisterPort;
import org.antou.register.port.SheetPort;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.store.Store;

/** 三会一课 as shell and command line see it: its services, ports and workbooks. */
public final class MeetingRegister {

    private final Meetings meetings;
    private final Quotas quotas;
    private final MeetingCheckup checkup;
    private final LifeMeetings lives;
    private final Parameters parameters;
    private final People people;
    private final Branches branches;

    /** Whose meetings they are, and who comes to them. */
    public record Office(People people, Branches branches) {}

    public MeetingRegister(Store store, History history, Office office, MeetingCheckup.Settings settings) {
        this.parameters = settings.parameters();
        this.people = office.people();
        this.branches = office.branches();
        this.meetings = new Meetings(store, history, branches);
        this.quotas = new Quotas(store, history, meetings, branches, settings.parameters());
        this.lives = new LifeMeetings(store, history, meetings, settings.parameters());
        this.checkup = new MeetingCheckup(meetings, quotas, branches, settings, lives);
    }

    public Meetings meetings() {
        return meetings;
    }

    /** How often branches must meet. */
    public Quotas quotas() {
        return quotas;
    }

    /** 组织生活会、民主生活会、民主评议. */
    public LifeMeetings lives() {
        return lives;
    }

    /** 记录体检. */
    public MeetingCheckup checkup() {
        return checkup;
    }

    /** From how many days after a meeting on an entry is a late one (补录). */
    public int lateDays(LocalDate on) {
        return parameters.number(ParameterKey.MEETING_LATE_DAYS, on);
    }

    /** What the core may ask of meetings and quotas. */
    public List<RegisterPort> ports() {
        return List.of(new MeetingPort(meetings, checkup), new QuotaPort(quotas), new LifePort(lives));
    }

    /** The 记录本 of each branch. */
    public BookSource book() {
        return new MeetingBook(meetings, branches);
    }

    /** The minutes, for finding what repeats itself. */
    public TextSource texts() {
        return new MeetingTexts(meetings);
    }

    /** How meetings go out to workbooks and come in from them. */
    public SheetPort<Meeting> sheet() {
        return new MeetingSheet(meetings, people, branches);
    }
}

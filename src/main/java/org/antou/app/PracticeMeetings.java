package org.antou.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antou.meeting.Meetings.Beginning;
import org.antou.meeting.model.LifeForm;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.people.model.Branch;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.security.Session;
import org.antou.text.calendar.WorkCalendar;

/** The invented meetings of the practice office: most in order, some with what a check-up finds, some missing. */
final class PracticeMeetings {

    private static final List<String> TOPICS =
            List.of("学习上级会议精神,研究支部年度学习计划", "讨论窗口服务质量提升措施", "学习新修订的党内法规", "研究数据安全责任制落实情况", "交流调查研究心得", "通报支部经费使用情况");

    private static final int SENTENCES = 5;
    private static final int FEBRUARY = 2;
    private static final List<String> LEADERS = List.of("林知远", "周慕言", "沈若水");

    private final Desk desk;
    private final Session session;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final PracticeMinutes minutes = new PracticeMinutes();
    private final List<Meeting> held = new ArrayList<>();
    private String last = "";

    PracticeMeetings(Desk desk, Session session) {
        this.desk = desk;
        this.session = session;
        this.calendar = desk.holidays().calendar();
        this.today = LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    void bringIn() {
        bringIn(today.getYear() - 1);
        bringIn(today.getYear());
        desk.meetings().meetings().enter(session, held);
        new PracticeLife(desk, session, this).bringIn();
        visit();
    }

    /** The smallest branch goes on a visit on the day of its life meeting, which the check-up is to find. */
    private void visit() {
        desk.meetings().meetings().all().stream()
                .filter(m -> m.kind() == MeetingKind.ORG_LIFE && m.holder().startsWith("安全"))
                .findFirst()
                .ifPresent(life -> {
                    Meeting begun = desk.meetings()
                            .meetings()
                            .begin(new Beginning(life.branch(), MeetingKind.PARTY_DAY, "", life.on()));
                    LocalDate on = life.on().orElseThrow();
                    Values values = values(begun, MeetingKind.PARTY_DAY, on, on.getMonthValue())
                            .with(MeetingColumns.FROM, Optional.of("14:00"))
                            .with(MeetingColumns.TO, Optional.of("16:30"))
                            .with(MeetingColumns.TOPICS, Optional.of(List.of("参观先进典型事迹展")));
                    desk.meetings()
                            .meetings()
                            .save(session, MeetingColumns.ALL.apply().apply(begun, values));
                });
    }

    private void bringIn(int year) {
        int place = 0;
        for (Branch branch : desk.branches().all()) {
            int number = place++;
            IntStream.rangeClosed(1, 12)
                    .filter(month -> number != 2 || month < 9)
                    .forEach(
                            month -> hold(branch, MeetingKind.PARTY_DAY, LocalDate.of(year, month, 8 + number), month));
            IntStream.rangeClosed(1, 12)
                    .filter(month -> month % 5 != number)
                    .forEach(month -> hold(branch, MeetingKind.GENERAL, LocalDate.of(year, month, 18 + number), month));
            IntStream.of(3, 6, 9, 12)
                    .filter(month -> month != 9 || number == 0)
                    .forEach(month -> hold(branch, MeetingKind.LECTURE, LocalDate.of(year, month, 23 + number), month));
            IntStream.iterate(1, month -> month <= 12, month -> month + 2)
                    .forEach(month -> hold(branch, MeetingKind.STUDY, LocalDate.of(year, month, 26 - number), month));
            IntStream.rangeClosed(1, 12)
                    .filter(month -> branch.committee() && month % 6 != 0)
                    .forEach(
                            month -> hold(branch, MeetingKind.COMMITTEE, LocalDate.of(year, month, 4 + number), month));
        }
    }

    /**
     * A life meeting of a branch or, for a 民主生活会, of the leading group, held on a day or the working day before; of the
     * year in which it was due.
     */
    Meeting life(MeetingKind kind, String holder, LocalDate day) {
        LocalDate on = weekday(day);
        int year = on.getMonthValue() <= FEBRUARY ? on.getYear() - 1 : on.getYear();
        Optional<Branch> branch = desk.branches().search(holder).stream().findFirst();
        Optional<Named> whose = branch.filter(b -> !kind.ofLeaders()).map(Branch::named);
        Meeting begun = desk.meetings().meetings().begin(new Beginning(whose, kind, "", Optional.of(on)));
        Values values = values(begun, kind, on, day.getDayOfMonth())
                .with(MeetingColumns.YEAR, Optional.of(year))
                .with(MeetingColumns.TOPICS, Optional.of(List.of(year + "年度" + kind.title())))
                .with(MeetingColumns.ENTERED, Optional.of(on.plusDays(2)));
        if (kind.ofLeaders()) {
            List<Named> leaders = LEADERS.stream()
                    .flatMap(name -> desk.people().searchPersons(name).stream().limit(1))
                    .map(Person::named)
                    .toList();
            values = values.with(MeetingColumns.BODY, Optional.of(holder))
                    .with(MeetingColumns.PRESENT, Optional.of(leaders))
                    .with(MeetingColumns.CHAIR, leaders.stream().findFirst())
                    .with(MeetingColumns.PLACE, Optional.of("四楼党组会议室"));
        } else if (kind == MeetingKind.ORG_LIFE) {
            values = values.with(MeetingColumns.LIFE, Optional.of(LifeForm.GENERAL));
        }
        return desk.meetings()
                .meetings()
                .save(session, MeetingColumns.ALL.apply().apply(begun, values));
    }

    private void hold(Branch branch, MeetingKind kind, LocalDate day, int month) {
        LocalDate on = weekday(day);
        if (!on.isBefore(today)) {
            return;
        }
        Meeting begun =
                desk.meetings().meetings().begin(new Beginning(Optional.of(branch.named()), kind, "", Optional.of(on)));
        List<Named> present = begun.attendance().present();
        Values values = values(begun, kind, on, month);
        if (month % 4 == 1 && present.size() > 2) {
            Named away = present.get(1);
            values = values.with(
                            MeetingColumns.PRESENT,
                            Optional.of(present.stream()
                                    .filter(p -> !p.equals(away))
                                    .toList()))
                    .with(MeetingColumns.ABSENT, Optional.of(List.of(away)))
                    .with(MeetingColumns.ABSENCE, Optional.of(List.of(away.name() + ":出差")));
        }
        held.add(MeetingColumns.ALL.apply().apply(begun, values));
    }

    private Values values(Meeting begun, MeetingKind kind, LocalDate on, int month) {
        List<Named> present = begun.attendance().present();
        return MeetingColumns.ALL
                .values(begun)
                .with(MeetingColumns.FROM, Optional.of(kind == MeetingKind.LECTURE ? "14:30" : "09:00"))
                .with(MeetingColumns.TO, Optional.of(kind == MeetingKind.LECTURE ? "16:00" : "10:20"))
                .with(MeetingColumns.PLACE, Optional.of(begun.holder().startsWith("综合") ? "三楼党员活动室" : "五楼会议室"))
                .with(MeetingColumns.TOPICS, Optional.of(List.of(TOPICS.get(month % TOPICS.size()))))
                .with(MeetingColumns.CONTENT, Optional.of(content(kind, month)))
                .with(
                        MeetingColumns.ENTERED,
                        Optional.of(on.plusDays(month == 6 && kind == MeetingKind.GENERAL ? 20 : 2)))
                .with(MeetingColumns.CHAIR, present.stream().findFirst())
                .with(MeetingColumns.RECORDER, present.stream().reduce((a, b) -> b));
    }

    private LocalDate weekday(LocalDate day) {
        LocalDate on = day;
        while (calendar.isWorking(on).isNo()) {
            on = on.minusDays(1);
        }
        return on;
    }

    /** Each differs from the others, but in November one repeats the last, which a check-up is to find. */
    private String content(MeetingKind kind, int month) {
        boolean repeats = kind == MeetingKind.GENERAL && month == 11;
        last = repeats ? last : minutes.next(kind == MeetingKind.LECTURE ? SENTENCES + 2 : SENTENCES);
        return last;
    }
}

package org.antou.bench;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.antou.history.History;
import org.antou.meeting.MeetingCheckup;
import org.antou.meeting.MeetingRegister;
import org.antou.meeting.MeetingSource;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingKind;
import org.antou.meeting.model.MeetingSamples;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Persons;
import org.antou.register.Named;
import org.antou.register.row.RowShape;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Holidays;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.antou.store.Store;
import org.antou.store.TestStores;

/** 21 branches, so many years of 60 meetings each with an attendance of 12: the tab, the matrix of a year, the whole check-up. */
public final class MeetingBench {

    private static final int BRANCHES = 21;
    private static final int A_YEAR = 60;
    private static final int ATTENDANCE = 12;
    private static final int LAST = 2024;
    private static final Session CLERK = new Session(new UUID(1, 1), "经办", Role.CLERK);

    private MeetingBench() {}

    public static void run(PrintStream out, int years) {
        try (Store store = TestStores.memory()) {
            History history = new History(store, Clock.systemDefaultZone());
            Parameters parameters = new Parameters(store, history);
            People people = new People(store, history);
            Branches branches = new Branches(store, history, parameters);
            MeetingRegister register = new MeetingRegister(
                    store,
                    history,
                    new MeetingRegister.Office(people, branches),
                    new MeetingCheckup.Settings(parameters, new Holidays(store, history), new Phrases(store, history)));
            long filled = millis(() -> fill(people, branches, register, history, years));
            out.printf("meetings: %d filled in %d ms%n", register.meetings().count(), filled);
            long first = millis(() -> register.meetings().page(0, 200));
            long all = millis(() -> new RowShape<>(MeetingColumns.ALL, Meeting::id, m -> List.<String>of())
                    .rows(new MeetingSource(register.meetings()).page(0, Integer.MAX_VALUE)));
            out.printf("meetings: first 200 rows %d ms, every row made for the table %d ms%n", first, all);
            LocalDate on = LocalDate.of(LAST + 1, 1, 5);
            for (int year = LAST; year > LAST - Math.min(3, years); year--) {
                int which = year;
                out.printf(
                        "meetings: matrix of %d: %d ms%n",
                        year, millis(() -> register.quotas().matrix(which, on)));
            }
            int[] found = new int[1];
            long check = millis(() -> found[0] = register.checkup()
                    .check(new MeetingCheckup.Asked(LocalDate.of(1921, 1, 1), on, on), done -> {}, () -> false)
                    .size());
            out.printf("meetings: whole check-up %d ms, %d findings%n", check, found[0]);
            out.printf(
                    "meetings: what the start page asks %d ms%n",
                    millis(() -> register.checkup().findings(on)));
        }
    }

    private static void fill(People people, Branches branches, MeetingRegister register, History history, int years) {
        for (int b = 0; b < BRANCHES; b++) {
            Branch branch = branches.save(CLERK, Persons.branch("第" + b + "党支部", "committee", b < 4));
            List<Person> members = new ArrayList<>();
            for (int m = 0; m < ATTENDANCE; m++) {
                members.add(Persons.of("党员" + b + "号" + m, "branch", branch.named(), "partyStatus", PartyStatus.FULL));
            }
            List<Named> present = people.saveAll(CLERK, "登记人员", members).stream()
                    .map(Person::named)
                    .toList();
            List<Meeting> meetings = new ArrayList<>();
            for (int y = 0; y < years; y++) {
                for (int i = 0; i < A_YEAR; i++) {
                    MeetingKind kind = MeetingKind.values()[i % 6];
                    LocalDate day = LocalDate.of(LAST - y, 1 + i / 5, 1 + i % 5 * 5);
                    meetings.add(MeetingSamples.sound(branch, kind, day.toString(), present));
                }
            }
            history.write(CLERK, "登记会议", change -> {
                register.sheet().rows().createAll(change, meetings);
                return meetings.size();
            });
        }
    }

    private static long millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** @param arguments how many years; ten where nothing is said */
    public static void main(String[] arguments) {
        run(System.out, arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10);
    }
}

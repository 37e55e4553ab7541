package org.antou.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.MeetingChecks;
import org.antou.meeting.model.MeetingColumns;
import org.antou.meeting.model.MeetingWords;
import org.antou.people.Branches;
import org.antou.people.People;
import org.antou.people.model.Branch;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.Violation;
import org.antou.register.port.Intake;
import org.antou.register.port.SheetPort;

/** Meetings in workbooks: known by branch, kind, day, and group or time; branches must be there, persons are made on the way. */
final class MeetingSheet extends SheetPort<Meeting> {

    private final People people;
    private final Branches branches;
    private final Set<String> off;

    MeetingSheet(Meetings meetings, People people, Branches branches) {
        super("会议", new MeetingRows(), new MeetingSource(meetings));
        this.people = people;
        this.branches = branches;
        this.off = meetings.off();
    }

    @Override
    public List<String> optional() {
        return MeetingColumns.OPTIONAL;
    }

    @Override
    public Set<String> off() {
        return off;
    }

    /** Who missed a meeting is told with the reason. */
    @Override
    public Set<String> derived() {
        return Set.of(MeetingColumns.ABSENT);
    }

    @Override
    public List<String> references() {
        return List.of(MeetingColumns.BRANCH);
    }

    @Override
    public List<List<String>> identities() {
        return List.of(
                List.of(MeetingColumns.BRANCH, MeetingColumns.KIND, MeetingColumns.ON, MeetingColumns.GROUP),
                List.of(MeetingColumns.BRANCH, MeetingColumns.KIND, MeetingColumns.ON, MeetingColumns.FROM));
    }

    /** Two of a kind on one day may be two, or one that was entered twice. */
    @Override
    public List<String> alike() {
        return List.of(MeetingColumns.BRANCH, MeetingColumns.KIND, MeetingColumns.ON);
    }

    @Override
    public String describe(Meeting meeting) {
        return meeting.label();
    }

    @Override
    public Optional<Values> words(String column, String text) {
        return column.equals(MeetingColumns.ABSENCE) ? Optional.of(absences(text)) : MeetingWords.read(column, text);
    }

    /** Those who missed it, where one and only one bears the name; the others are told by the check. */
    private Values absences(String text) {
        List<String> lines = MeetingWords.absences(text);
        Map<String, Named> once = new HashMap<>();
        Set<String> several = new HashSet<>();
        people.persons().forEach(p -> {
            if (once.put(p.name(), p.named()) != null) {
                several.add(p.name());
            }
        });
        List<Named> persons = lines.stream()
                .map(line -> Absence.parse(line).name())
                .filter(name -> once.containsKey(name) && !several.contains(name))
                .map(once::get)
                .toList();
        return Values.empty()
                .with(MeetingColumns.ABSENCE, Optional.of(lines))
                .with(MeetingColumns.ABSENT, Optional.of(persons));
    }

    @Override
    public List<Violation> check(Optional<Meeting> before, Meeting meeting) {
        return MeetingChecks.violations(meeting);
    }

    @Override
    public Map<String, String> example() {
        Map<String, String> row = new HashMap<>();
        row.put(MeetingColumns.BRANCH, "综合党支部");
        row.put(MeetingColumns.KIND, "支部党员大会");
        row.put(MeetingColumns.ON, "2024-05-08");
        row.put(MeetingColumns.FROM, "09:00");
        row.put(MeetingColumns.TO, "10:30");
        row.put(MeetingColumns.PLACE, "三楼会议室");
        row.put(MeetingColumns.CHAIR, "林知远");
        row.put(MeetingColumns.RECORDER, "方予安");
        row.put(MeetingColumns.TOPICS, "学习贯彻上级会议精神");
        row.put(MeetingColumns.PRESENT, "林知远、方予安");
        row.put(MeetingColumns.ABSENCE, "陆星河(出差)");
        return row;
    }

    @Override
    public Intake intake() {
        Map<String, Named> byName = new HashMap<>();
        for (Branch branch : branches.all()) {
            byName.put(key(branch.name()), branch.named());
            branch.former().stream()
                    .flatMap(line -> org.antou.people.model.FormerName.parse(line).stream())
                    .forEach(former -> byName.putIfAbsent(key(former.name()), branch.named()));
        }
        return new Intake() {
            @Override
            public Optional<Named> reference(String column, String text, Values row) {
                return Optional.ofNullable(byName.get(key(text)));
            }
        };
    }

    private static String key(String name) {
        return name.replaceAll("\\s+", "");
    }
}

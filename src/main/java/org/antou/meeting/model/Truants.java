package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antou.register.Finding;

/** Who missed three meetings of one kind in a row. */
final class Truants {

    private static final int IN_A_ROW = 3;
    private static final CheckRule ROW = new CheckRule("truant", "党员应当参加组织生活;连续3次缺席为提醒(产品规则)", "请了解原因,安排补学。");

    private record Key(UUID branch, MeetingKind kind, UUID person) {}

    private Truants() {}

    static List<Finding> of(List<Meeting> meetings) {
        List<Finding> found = new ArrayList<>();
        Map<Key, Integer> row = new HashMap<>();
        meetings.stream()
                .filter(m -> m.held() && m.branch().isPresent() && m.on().isPresent())
                .sorted(Comparator.comparing(m -> m.on().get()))
                .forEach(m -> count(m, row, found));
        return found;
    }

    private static void count(Meeting meeting, Map<Key, Integer> row, List<Finding> found) {
        UUID branch = meeting.branch().orElseThrow().id();
        meeting.attendance().present().forEach(p -> row.remove(new Key(branch, meeting.kind(), p.id())));
        for (Absence absence : meeting.attendance().absent()) {
            if (absence.person().isPresent() && absence.counts()) {
                UUID person = absence.person().get().id();
                int missed = row.merge(new Key(branch, meeting.kind(), person), 1, Integer::sum);
                if (missed == IN_A_ROW) {
                    found.add(ROW.about(
                            meeting,
                            person.toString(),
                            absence.name() + "连续" + IN_A_ROW + "次没有参加"
                                    + meeting.kind().title() + "。"));
                }
            }
        }
    }
}

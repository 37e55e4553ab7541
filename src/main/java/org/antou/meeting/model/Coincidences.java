package org.antou.meeting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.antou.register.Finding;
import org.antou.register.Named;

/** What can't have happened at once: one person in two places, one branch in two meetings, a 生活会 held along with others. */
final class Coincidences {

    private static final CheckRule TWICE = new CheckRule("twice", "同一人不能同时在两处(产品规则)", "请核对两次会议的时间和参会名单。");
    private static final CheckRule OVERLAP = new CheckRule("overlap", "同一支部同一时间不重叠(§登记表校验,产品规则)", "请核对时间和地点。");
    private static final CheckRule TOGETHER =
            new CheckRule("together", "《通报》第25项:组织生活会与学先进活动套开", "确有必要一并安排的,请在备注里说明;民主评议党员可以一并进行。");

    /** What may be held along with a 组织生活会 without a word. */
    private static final Set<MeetingKind> LIFE = Set.of(MeetingKind.ORG_LIFE, MeetingKind.APPRAISAL);

    private Coincidences() {}

    static List<Finding> of(List<Meeting> meetings) {
        Map<LocalDate, List<Meeting>> byDay = new TreeMap<>();
        meetings.stream()
                .filter(m -> m.held() && m.on().isPresent())
                .forEach(m -> byDay.computeIfAbsent(m.on().get(), day -> new ArrayList<>())
                        .add(m));
        List<Finding> found = new ArrayList<>();
        byDay.values().forEach(day -> day(day, found));
        return found;
    }

    private static void day(List<Meeting> meetings, List<Finding> found) {
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = i + 1; j < meetings.size(); j++) {
                pair(meetings.get(i), meetings.get(j), found);
            }
        }
    }

    private static void pair(Meeting one, Meeting other, List<Finding> found) {
        boolean sameBranch = one.branch().isPresent()
                && one.branch().map(Named::id).equals(other.branch().map(Named::id));
        if (sameBranch) {
            together(one, other, found);
            together(other, one, found);
        }
        if (!one.sitting().overlaps(other.sitting())) {
            return;
        }
        boolean samePlace = one.sitting().place().equals(other.sitting().place());
        if (sameBranch && samePlace) {
            return;
        }
        if (sameBranch && one.group().equals(other.group())) {
            found.add(OVERLAP.about(one, other.id().toString(), "与“" + other.label() + "”时间重叠,地点不同。"));
        }
        Set<String> both = both(one, other);
        if (!both.isEmpty()) {
            found.add(
                    TWICE.about(one, other.id().toString(), String.join("、", both) + "同一时间也在“" + other.label() + "”。"));
        }
    }

    private static void together(Meeting life, Meeting other, List<Finding> found) {
        if (life.kind() == MeetingKind.ORG_LIFE
                && !LIFE.contains(other.kind())
                && life.note().isBlank()) {
            found.add(TOGETHER.about(
                    life, other.id().toString(), "与同日的“" + other.kind().title() + "”可能套开,没有说明。"));
        }
    }

    private static Set<String> both(Meeting one, Meeting other) {
        Set<UUID> here = new HashSet<>();
        one.attendance().present().forEach(p -> here.add(p.id()));
        Map<UUID, String> both = new HashMap<>();
        other.attendance().present().stream()
                .filter(p -> here.contains(p.id()))
                .forEach(p -> both.put(p.id(), p.name()));
        return new java.util.TreeSet<>(both.values());
    }
}

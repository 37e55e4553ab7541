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
            new CheckRule("together", "《通报》第25项:组织生活会与学习先进人物套开", "确有必要一并安排的,请在“程序”的“套开说明”里写明;民主评议党员可以一并进行。");

    private final Set<UUID> explained;
    private final List<Finding> found = new ArrayList<>();

    private Coincidences(Set<UUID> explained) {
        this.explained = explained;
    }

    /** @param explained life meetings whose record says why they were held along with others */
    static List<Finding> of(List<Meeting> meetings, Set<UUID> explained) {
        Map<LocalDate, List<Meeting>> byDay = new TreeMap<>();
        meetings.stream()
                .filter(m -> m.held() && m.on().isPresent())
                .forEach(m -> byDay.computeIfAbsent(m.on().get(), day -> new ArrayList<>())
                        .add(m));
        Coincidences days = new Coincidences(explained);
        byDay.values().forEach(days::day);
        return days.found;
    }

    private void day(List<Meeting> meetings) {
        for (int i = 0; i < meetings.size(); i++) {
            for (int j = i + 1; j < meetings.size(); j++) {
                pair(meetings.get(i), meetings.get(j));
            }
        }
    }

    private void pair(Meeting one, Meeting other) {
        together(one, other);
        together(other, one);
        boolean sameBranch = one.branch().isPresent()
                && one.branch().map(Named::id).equals(other.branch().map(Named::id));
        if (!one.sitting().overlaps(other.sitting())) {
            return;
        }
        boolean samePlace = one.sitting().place().equals(other.sitting().place());
        // In one room a lecture may be a part of a party day; then one lasts as long as the other or longer.
        if (sameBranch && samePlace && !one.sitting().crosses(other.sitting())) {
            return;
        }
        if (sameBranch && one.group().equals(other.group())) {
            String where = samePlace ? "时间交叉。" : "时间重叠,地点不同。";
            found.add(OVERLAP.about(one, other.id().toString(), "与“" + other.label() + "”" + where));
        }
        if (sameBranch && samePlace) {
            return;
        }
        Set<String> both = both(one, other);
        if (!both.isEmpty()) {
            found.add(
                    TWICE.about(one, other.id().toString(), String.join("、", both) + "同一时间也在“" + other.label() + "”。"));
        }
    }

    private void together(Meeting life, Meeting other) {
        if (Together.is(life, other) && !explained.contains(life.id())) {
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

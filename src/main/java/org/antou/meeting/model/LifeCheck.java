package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.register.Named;

/** 程序清单 of a life meeting: what keeps it from being closed, and what is only told (§3.5). */
public final class LifeCheck {

    private static final String IDEOLOGY = "意识形态";
    private static final int NAMES = 12;

    private LifeCheck() {}

    /**
     * What an office asks for beyond what is always asked.
     *
     * @param examination whether a 组织生活会 needs 对照检查材料 (5)
     * @param ideology    whether these must speak of 意识形态; those of a 民主生活会 always must
     * @param before      whether it is reported beforehand (6)
     * @param after       whether it is reported afterwards (12)
     * @param appraisal   whether members are appraised at it (第十八条)
     * @param talk        from how few characters on a talk is told to be empty; only told
     */
    public record Asked(
            boolean examination, boolean ideology, boolean before, boolean after, boolean appraisal, int talk) {}

    /** How a step stands, under the name that such a meeting gives it. */
    public record Standing(LifeStep step, String title, boolean due, int records) {

        public boolean missing() {
            return due && records == 0;
        }
    }

    /** Why it can't be closed yet, one sentence for each reason; empty where it can. */
    static List<String> gate(LifeProcedure of) {
        List<String> why = new ArrayList<>();
        String missing = of.standings().stream()
                .filter(s -> s.missing() && s.step() != LifeStep.TOGETHER)
                .map(s -> "“" + s.title() + "”")
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            why.add(missing + "还没有记录。");
        }
        if (!of.together().isEmpty() && of.of(LifeStep.TOGETHER).isEmpty()) {
            why.add("同日还有" + others(of.together()) + ",要在“套开说明”里写明为什么一并安排、怎样分开开(《通报》第25项)。");
        }
        List<String> without = withoutIdeology(of);
        if (!without.isEmpty()) {
            why.add("对照检查材料没有写到“" + IDEOLOGY + "”:" + names(without) + "(《通报》第34项)。");
        }
        of.of(LifeStep.TALKS).stream()
                .filter(e -> e.words().isBlank())
                .forEach(e -> why.add(e.label() + ":谈话没有内容(《通报》第26项)。"));
        return List.copyOf(why);
    }

    private static String others(List<Meeting> together) {
        return together.stream()
                .map(m -> "“" + m.holder() + " " + m.kind().title() + "”")
                .collect(Collectors.joining("、"));
    }

    /** Whose texts, taken together, do not speak of it; each of the group is looked at (《通报》第34项:“有的班子成员”). */
    private static List<String> withoutIdeology(LifeProcedure of) {
        if (!of.meeting().kind().ofLeaders() && !of.asked().ideology()) {
            return List.of();
        }
        Map<String, String> texts = of.of(LifeStep.EXAMINATION).stream()
                .collect(Collectors.toMap(
                        e -> e.person().map(Named::name).orElse("班子"),
                        LifeEntry::words,
                        (one, other) -> one + other,
                        java.util.LinkedHashMap::new));
        return texts.entrySet().stream()
                .filter(e -> !e.getValue().contains(IDEOLOGY))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is told and does not keep it from being closed. */
    static List<String> hints(LifeProcedure of) {
        List<String> hints = new ArrayList<>();
        List<Pair> left = of.uncovered();
        if (!left.isEmpty()) {
            hints.add("还没有谈话的(" + left.size() + "对):"
                    + names(left.stream().map(Pair::words).toList()) + "。");
        }
        without(hints, "还没有安排由哪位支委联系谈话的党员:", of.circle().unarranged());
        people(of, hints);
        of.of(LifeStep.TALKS).stream()
                .filter(e -> e.length() > 0 && e.length() < of.asked().talk())
                .forEach(e -> hints.add(
                        e.label() + ":谈话内容" + e.length() + "字,少于" + of.asked().talk() + "字,只提醒。"));
        dates(of, hints);
        List<String> words = Together.words(of.meeting());
        if (!words.isEmpty()) {
            hints.add("会议名称、议题里写到“" + String.join("”“", words) + "”,请核对是不是把学先进、参观与"
                    + of.meeting().kind().title() + "套开(《通报》第25项)。");
        }
        return List.copyOf(hints);
    }

    /** Who of those concerned has no record of a step that concerns each of them; only where the step was begun. */
    private static void people(LifeProcedure of, List<String> hints) {
        LifeCircle circle = of.circle();
        for (Standing standing : of.standings()) {
            List<Named> concerned = switch (standing.step()) {
                case EXAMINATION -> of.meeting().kind().ofLeaders() ? circle.spoke() : List.of();
                case SELF_CRITICISM -> circle.spoke();
                case APPRAISAL -> circle.graded();
                default -> List.of();
            };
            if (standing.records() > 0) {
                without(hints, "“" + standing.title() + "”里还没有:", missing(concerned, of.of(standing.step())));
            }
        }
    }

    private static List<Named> missing(List<Named> concerned, List<LifeEntry> entries) {
        return concerned.stream()
                .filter(c -> entries.stream()
                        .noneMatch(e ->
                                e.person().filter(p -> p.id().equals(c.id())).isPresent()))
                .toList();
    }

    private static void without(List<String> hints, String what, List<Named> persons) {
        if (!persons.isEmpty()) {
            hints.add(what + names(persons.stream().map(Named::name).toList()) + "。");
        }
    }

    private static void dates(LifeProcedure of, List<String> hints) {
        of.meeting().on().ifPresent(day -> {
            for (LifeEntry entry : of.entries()) {
                boolean late = entry.step().phase() == LifeStep.Phase.BEFORE
                        && entry.on().filter(on -> on.isAfter(day)).isPresent();
                boolean early = entry.step().phase() == LifeStep.Phase.AFTER
                        && entry.step() != LifeStep.TOGETHER
                        && entry.on().filter(on -> on.isBefore(day)).isPresent();
                if (late || early) {
                    hints.add(entry.label() + ":" + (late ? "是会前的程序,日期却在会后。" : "是会后的程序,日期却在会前。"));
                }
            }
        });
    }

    private static String names(List<String> names) {
        String told = names.stream().limit(NAMES).collect(Collectors.joining("、"));
        return names.size() > NAMES ? told + "等" + names.size() : told;
    }
}

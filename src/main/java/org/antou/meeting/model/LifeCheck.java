package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.register.Named;
import org.antou.register.Violation;

/** 程序清单 of a life meeting: which steps are due, which have records, what keeps it from being closed (§3.5). */
public final class LifeCheck {

    private static final String IDEOLOGY = "意识形态";

    private LifeCheck() {}

    /**
     * What an office asks for beyond what is always asked.
     *
     * @param examination whether a 组织生活会 needs 对照检查材料 (5)
     * @param before      whether it is reported beforehand (6)
     * @param after       whether it is reported afterwards (12)
     * @param talk        from how few characters on a talk is told to be empty; only told
     */
    public record Asked(boolean examination, boolean before, boolean after, int talk) {}

    /** How a step stands. */
    public record Standing(LifeStep step, boolean due, int records) {

        public boolean missing() {
            return due && records == 0;
        }
    }

    /** Every step but the last, in order. */
    public static List<Standing> standings(Meeting meeting, List<LifeEntry> entries, Asked asked) {
        Map<LifeStep, Integer> counts = new EnumMap<>(LifeStep.class);
        entries.stream()
                .filter(e -> !e.words().isBlank()
                        || e.grade().isPresent()
                        || e.number().isPresent())
                .forEach(e -> counts.merge(e.step(), 1, Integer::sum));
        List<Standing> standings = new ArrayList<>();
        for (LifeStep step : LifeStep.values()) {
            if (step != LifeStep.CLOSED) {
                standings.add(new Standing(step, due(meeting.kind(), step, asked), counts.getOrDefault(step, 0)));
            }
        }
        return standings;
    }

    private static boolean due(MeetingKind kind, LifeStep step, Asked asked) {
        boolean leaders = kind == MeetingKind.DEMOCRATIC_LIFE;
        if (kind == MeetingKind.APPRAISAL) {
            return step == LifeStep.APPRAISAL || step == LifeStep.SELF_CRITICISM;
        }
        return switch (step) {
            case EXAMINATION -> leaders || asked.examination();
            case REPORT_BEFORE -> leaders || asked.before();
            case REPORT_AFTER -> leaders || asked.after();
            case APPRAISAL, CLOSED -> false;
            default -> true;
        };
    }

    /** Why it can't be closed yet, one sentence each; empty where it can. */
    public static List<String> gate(Meeting meeting, List<LifeEntry> entries, Asked asked) {
        List<String> why = new ArrayList<>();
        standings(meeting, entries, asked).stream()
                .filter(Standing::missing)
                .forEach(s -> why.add("“" + s.step().title() + "”还没有记录。"));
        boolean leaders = meeting.kind() == MeetingKind.DEMOCRATIC_LIFE;
        List<LifeEntry> texts = of(entries, LifeStep.EXAMINATION);
        if (leaders
                && !texts.isEmpty()
                && texts.stream().noneMatch(e -> e.words().contains(IDEOLOGY))) {
            why.add("对照检查材料没有写到“" + IDEOLOGY + "”(《通报》第34项)。");
        }
        entries.stream()
                .filter(e -> e.step() == LifeStep.TALKS && e.words().isBlank())
                .forEach(e -> why.add(e.label() + ":谈话没有内容(《通报》第26项)。"));
        return List.copyOf(why);
    }

    /** What is told and does not keep it from being closed: short talks, pairs who did not talk. */
    public static List<String> hints(List<LifeEntry> entries, List<Pair> wanted, Asked asked) {
        List<String> hints = new ArrayList<>();
        of(entries, LifeStep.TALKS).stream()
                .filter(e -> e.length() > 0 && e.length() < asked.talk())
                .forEach(e -> hints.add(e.label() + ":谈话内容" + e.length() + "字,少于" + asked.talk() + "字,只提醒。"));
        List<Pair> left = uncovered(entries, wanted);
        if (!left.isEmpty()) {
            hints.add(
                    "还没有谈话的:" + String.join("、", left.stream().map(Pair::words).toList()) + "。");
        }
        return List.copyOf(hints);
    }

    /** Two who are to talk with one another, whoever begins. */
    public record Pair(Named one, Named other) {

        boolean covered(LifeEntry talk) {
            return between(talk, one, other) || between(talk, other, one);
        }

        private static boolean between(LifeEntry talk, Named from, Named to) {
            return talk.person().filter(p -> p.id().equals(from.id())).isPresent()
                    && talk.other().filter(p -> p.id().equals(to.id())).isPresent();
        }

        String words() {
            return one.name() + "与" + other.name();
        }
    }

    /** Which of the wanted pairs have not talked. */
    public static List<Pair> uncovered(List<LifeEntry> entries, List<Pair> wanted) {
        List<LifeEntry> talks = of(entries, LifeStep.TALKS);
        return wanted.stream().filter(p -> talks.stream().noneMatch(p::covered)).toList();
    }

    private static List<LifeEntry> of(List<LifeEntry> entries, LifeStep step) {
        return entries.stream().filter(e -> e.step() == step).toList();
    }

    /** Why an entry can't be saved as it stands. */
    public static List<Violation> violations(LifeEntry entry) {
        List<Violation> found = new ArrayList<>();
        if (entry.on().isEmpty()) {
            found.add(new Violation("on", "请填写日期,写到日。"));
        }
        need(entry, LifeStep.Field.PERSON, entry.person(), "请填写人员。").ifPresent(found::add);
        need(entry, LifeStep.Field.OTHER, entry.other(), "请填写对象。").ifPresent(found::add);
        need(entry, LifeStep.Field.GRADE, entry.grade(), "请选择等次。").ifPresent(found::add);
        boolean same = entry.person().isPresent()
                && entry.person().map(Named::id).equals(entry.other().map(Named::id));
        if (same) {
            found.add(new Violation(
                    "other", entry.step() == LifeStep.CRITICISM ? "批评人不能是被批评人本人(《通报》第26项)。" : "谈话双方不能是同一人。"));
        }
        boolean wordless = entry.words().isBlank() && entry.step() != LifeStep.APPRAISAL;
        if (wordless) {
            found.add(new Violation("words", "请写明内容;谈话、批评没有内容的不算(《通报》第26项)。"));
        }
        if (entry.words().length() > 20_000) {
            found.add(new Violation("words", "内容太长,最多 20000 个字;长的作为附件附在会议上。"));
        }
        return found;
    }

    private static Optional<Violation> need(LifeEntry entry, LifeStep.Field field, Optional<?> value, String message) {
        return entry.step().asks(field) && value.isEmpty()
                ? Optional.of(new Violation(field.name(), message))
                : Optional.empty();
    }
}

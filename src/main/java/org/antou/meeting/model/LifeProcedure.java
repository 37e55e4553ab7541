package org.antou.meeting.model;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.antou.meeting.model.LifeCheck.Asked;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.register.Named;

/**
 * A life meeting with the records of its steps.
 *
 * @param circle   whom it is about
 * @param asked    what the office asks for
 * @param together what else was held on its day, and so may be 套开
 */
public record LifeProcedure(
        Meeting meeting, List<LifeEntry> entries, LifeCircle circle, Asked asked, List<Meeting> together) {

    public LifeProcedure {
        entries = List.copyOf(entries);
        together = List.copyOf(together);
    }

    /** The same for a meeting that differs in its words only. */
    public LifeProcedure of(Meeting other) {
        return new LifeProcedure(other, entries, circle, asked, together);
    }

    /** The records of a step by day; grades in the order of the roster. */
    public List<LifeEntry> of(LifeStep step) {
        List<LifeEntry> found = entries.stream().filter(e -> e.step() == step).toList();
        return step == LifeStep.APPRAISAL
                ? found.stream().sorted(Comparator.comparingInt(this::place)).toList()
                : found;
    }

    private int place(LifeEntry entry) {
        List<UUID> graded = circle.graded().stream().map(Named::id).toList();
        int at = entry.person().map(p -> graded.indexOf(p.id())).orElse(-1);
        return at < 0 ? graded.size() : at;
    }

    public boolean closed() {
        return entries.stream().anyMatch(e -> e.step() == LifeStep.CLOSED);
    }

    public List<LifeCheck.Standing> standings() {
        return LifeSteps.standings(this);
    }

    /** Which of those who are to talk have not. */
    public List<Pair> uncovered() {
        List<LifeEntry> talks = of(LifeStep.TALKS);
        return circle.wanted().stream()
                .filter(p -> talks.stream().noneMatch(p::covered))
                .toList();
    }

    /** Why it can't be closed yet; empty where it can. */
    public List<String> gate() {
        return LifeCheck.gate(this);
    }

    /** What is told and keeps nothing from being closed. */
    public List<String> hints() {
        return LifeCheck.hints(this);
    }
}

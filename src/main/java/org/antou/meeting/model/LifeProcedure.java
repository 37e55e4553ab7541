package org.antou.meeting.model;

import java.util.List;
import org.antou.meeting.model.LifeCheck.Asked;
import org.antou.meeting.model.LifeCheck.Pair;

/**
 * A life meeting with the records of its steps.
 *
 * @param wanted who is to talk with whom
 * @param asked  what the office asks for
 */
public record LifeProcedure(Meeting meeting, List<LifeEntry> entries, List<Pair> wanted, Asked asked) {

    public LifeProcedure {
        entries = List.copyOf(entries);
        wanted = List.copyOf(wanted);
    }

    public List<LifeEntry> of(LifeStep step) {
        return entries.stream().filter(e -> e.step() == step).toList();
    }

    public boolean closed() {
        return entries.stream().anyMatch(e -> e.step() == LifeStep.CLOSED);
    }

    public List<LifeCheck.Standing> standings() {
        return LifeCheck.standings(meeting, entries, asked);
    }

    /** Why it can't be closed yet; empty where it can. */
    public List<String> gate() {
        return LifeCheck.gate(meeting, entries, asked);
    }

    /** What is told and keeps nothing from being closed. */
    public List<String> hints() {
        return LifeCheck.hints(entries, wanted, asked);
    }
}

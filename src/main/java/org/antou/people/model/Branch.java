package org.antou.people.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/**
 * 党支部 under its present name. Who its secretary and committee members are is told by its members' posts.
 *
 * @param since     since when it bears this name
 * @param former    {@link FormerName} lines, the oldest first
 * @param committee whether it has a committee (设支委会)
 * @param groups    names of its groups (党小组)
 * @param overseer  包保责任人
 * @param counts    numbers told by the branch, where its members are not on the register
 */
public record Branch(
        UUID id,
        long version,
        String name,
        Optional<PartialDate> since,
        List<String> former,
        BranchKind kind,
        Life life,
        boolean committee,
        List<String> groups,
        Optional<Named> overseer,
        Counts counts,
        String note) {

    public Branch {
        former = List.copyOf(former);
        groups = List.copyOf(groups);
    }

    /** When it was founded and dissolved, and the term (任期) of its secretary or committee. */
    public record Life(
            Optional<PartialDate> founded,
            Optional<PartialDate> dissolved,
            Optional<PartialDate> termFrom,
            Optional<PartialDate> termTo) {}

    /**
     * Members (党员), full members among them (正式党员), and units that a joint branch covers; empty where not told.
     */
    public record Counts(OptionalInt members, OptionalInt full, OptionalInt units) {}

    public Named named() {
        return new Named(id, name);
    }

    /** The name it bore on a day. */
    public String nameOn(LocalDate day) {
        return FormerName.on(day, name, former);
    }

    /** This branch under the name that it bore on a day. */
    public Branch asOf(LocalDate day) {
        return new Branch(
                id, version, nameOn(day), since, former, kind, life, committee, groups, overseer, counts, note);
    }

    /** Whether it existed on a day, as far as is known. */
    public boolean existed(LocalDate day) {
        return life.founded().filter(f -> f.earliest().isAfter(day)).isEmpty()
                && life.dissolved().filter(d -> !d.earliest().isAfter(day)).isEmpty();
    }
}

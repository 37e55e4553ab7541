package org.antou.people.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.BranchRules.Fault;
import org.antou.people.model.BranchRules.Light;
import org.antou.people.model.Roster;
import org.antou.register.row.RowSource;

/** Branches with their rosters and what is found about them; read beside the window's thread. */
final class BranchSource implements RowSource<Branch> {

    private final Branches branches;
    private final Supplier<LocalDate> today;
    private final Map<UUID, Checked> checked = new ConcurrentHashMap<>();

    /** A branch as it was read last. */
    record Checked(Roster roster, List<Fault> faults) {

        boolean red() {
            return faults.stream().anyMatch(fault -> fault.light() == Light.RED);
        }
    }

    BranchSource(Branches branches, Supplier<LocalDate> today) {
        this.branches = branches;
        this.today = today;
    }

    /** What was read of a branch; nothing is found about one that is not saved yet. */
    Checked checked(Branch branch) {
        return checked.getOrDefault(branch.id(), new Checked(new Roster(branch, List.of()), List.of()));
    }

    private Branch keep(Roster roster) {
        checked.put(roster.branch().id(), new Checked(roster, branches.check(roster, today.get())));
        return roster.branch();
    }

    @Override
    public long count() {
        return branches.all().size();
    }

    @Override
    public List<Branch> page(int offset, int limit) {
        return branches.rosters().stream()
                .map(this::keep)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Branch> find(UUID id) {
        return branches.roster(id).map(this::keep);
    }
}

package org.antou.people;

import java.util.Optional;
import java.util.UUID;
import org.antou.history.Change;
import org.antou.people.model.Branch;
import org.antou.people.model.PeopleColumns;
import org.antou.people.model.PeopleRules;
import org.antou.people.store.BranchStore;
import org.antou.register.Values;
import org.antou.register.port.RecordedRows;
import org.antou.store.Tx;

/** Branches, written together with their history. */
final class BranchRows extends RecordedRows<Branch> {

    BranchRows() {
        super(Branches.BRANCH, PeopleColumns.BRANCH, PeopleColumns.NAME);
    }

    @Override
    protected UUID id(Branch branch) {
        return branch.id();
    }

    @Override
    public Branch save(Change change, Branch branch) {
        Optional<Branch> before = find(change.tx(), branch.id());
        return super.save(change, PeopleRules.completed(before, branch, change.day()));
    }

    @Override
    public Optional<Branch> find(Tx tx, UUID id) {
        return BranchStore.find(tx, id);
    }

    @Override
    public Branch restored(UUID id, long version, Values values) {
        return columns().apply().apply(PeopleColumns.blankBranch(id, version), values);
    }

    @Override
    public long version(Branch branch) {
        return branch.version();
    }

    @Override
    public void insert(Tx tx, Branch branch) {
        BranchStore.insert(tx, branch);
    }

    @Override
    public boolean update(Tx tx, Branch branch) {
        return BranchStore.update(tx, branch);
    }

    @Override
    public boolean delete(Tx tx, UUID id) {
        return BranchStore.delete(tx, id);
    }
}

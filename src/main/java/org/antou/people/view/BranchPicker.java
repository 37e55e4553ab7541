package org.antou.people.view;

import java.util.List;
import java.util.Optional;
import org.antou.people.Branches;
import org.antou.people.model.Branch;
import org.antou.people.model.PeopleColumns;
import org.antou.register.Named;
import org.antou.security.Session;
import org.antou.ui.PickerSource;

/** Branches for a picker field. */
public final class BranchPicker implements PickerSource<Named> {

    private final Branches branches;
    private final Session session;

    public BranchPicker(Branches branches, Session session) {
        this.branches = branches;
        this.session = session;
    }

    @Override
    public List<Named> search(String typed) {
        return branches.search(typed).stream().map(Branch::named).toList();
    }

    @Override
    public Named create(String name) {
        Branch blank = branches.blank();
        Branch named = PeopleColumns.BRANCH
                .apply()
                .apply(blank, PeopleColumns.BRANCH.values(blank).with(PeopleColumns.NAME, Optional.of(name.strip())));
        return branches.save(session, named).named();
    }

    @Override
    public String name(Named branch) {
        return branch.name();
    }
}

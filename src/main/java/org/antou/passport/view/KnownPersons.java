package org.antou.passport.view;

import java.util.List;
import org.antou.people.view.PersonPicker;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.ui.PickerSource;

/** Persons who are registered already: whom a list speaks of is never made on the way. */
record KnownPersons(PersonPicker persons) implements PickerSource<Named> {

    @Override
    public List<Named> search(String typed) {
        return persons.search(typed);
    }

    /** Offered for everything, to say why not. */
    @Override
    public boolean makes(String typed) {
        return true;
    }

    @Override
    public Named create(String name) {
        throw new Problem.Expected("没有找到“" + name + "”。", "没有改动任何内容。", "请从列出的人员里选;漏登的人,请先在“人员”里登记。");
    }

    @Override
    public String name(Named person) {
        return persons.name(person);
    }
}

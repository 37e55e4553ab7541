package org.antou.cadre.model.form;

import java.util.Optional;
import org.antou.cadre.model.FileDates;
import org.antou.text.PartialDate;

/** A line of 家庭主要成员 as the form has it; the date of birth is a text, a month or empty. */
public record Relative(String relation, String name, String birth, String politics, String work) {

    public Relative {
        relation = FormText.clean(relation);
        name = FormText.clean(name);
        birth = FormText.clean(birth);
        politics = FormText.clean(politics);
        work = FormText.clean(work);
    }

    /** The month of birth, where the text is one. */
    public Optional<PartialDate> born() {
        return FileDates.parse(birth);
    }

    /** Editors keep empty lines at the end of the list. */
    public boolean isNothing() {
        return (relation + name + birth + politics + work).isEmpty();
    }
}

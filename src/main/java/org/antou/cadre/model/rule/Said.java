package org.antou.cadre.model.rule;

import org.antou.cadre.model.Told;
import org.antou.text.PartialDate;

/**
 * A date with the paper that tells it.
 *
 * @param paper its name, its part of the archive and when it was made
 */
record Said(PartialDate date, String paper) {

    static Said of(Told told, PartialDate date, String otherwise) {
        return new Said(date, told.paper().isEmpty() ? otherwise : told.paper());
    }

    /** 入团志愿书(第6类,2001-05)记载 1986-05. */
    String words() {
        return "“" + paper + "”记载 " + date;
    }
}

package org.antou.ledger;

import java.time.LocalDate;
import org.antou.ledger.model.SupervisionGrid.Rhythm;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;

/** How periods of 半月督查 follow each other, as the parameters stood on the day of the feedback. */
record Rhythms(Parameters parameters) {

    Rhythm since(LocalDate feedback) {
        return new Rhythm(days(feedback), parameters.number(ParameterKey.SUPERVISION_HALVES, feedback) == 1);
    }

    int days(LocalDate feedback) {
        return parameters.number(ParameterKey.SUPERVISION_DAYS, feedback);
    }
}

package org.antou.people.model;

import java.util.Optional;
import org.antou.text.IdNumber;
import org.antou.text.PartialDate;

/**
 * What a person is by birth.
 *
 * @param birth as the files have it, often to the month only
 */
public record Identity(Optional<Sex> sex, Optional<PartialDate> birth) {

    static Identity none() {
        return new Identity(Optional.empty(), Optional.empty());
    }

    /** The same, with what an identity number says where nothing is known; a text that is no number says nothing. */
    Identity completedBy(String idNumber) {
        Optional<IdNumber> number = IdNumber.of(idNumber);
        return new Identity(
                sex.or(() -> number.map(Identity::sexOf)), birth.or(() -> number.map(n -> PartialDate.of(n.birth()))));
    }

    boolean birthDiffersFrom(String idNumber) {
        return IdNumber.of(idNumber)
                .map(number -> PartialDate.of(number.birth()))
                .flatMap(told -> birth.map(filed -> told.agreesWith(filed).isNo()))
                .orElse(false);
    }

    boolean sexDiffersFrom(String idNumber) {
        return IdNumber.of(idNumber)
                .map(Identity::sexOf)
                .flatMap(told -> sex.map(filed -> filed != told))
                .orElse(false);
    }

    private static Sex sexOf(IdNumber number) {
        return number.male() ? Sex.MALE : Sex.FEMALE;
    }
}

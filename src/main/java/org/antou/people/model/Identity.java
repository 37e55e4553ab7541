package org.antou.people.model;

import java.util.Optional;
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
}

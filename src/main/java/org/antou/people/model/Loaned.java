package org.antou.people.model;

import java.util.Optional;
import org.antou.text.PartialDate;

/**
 * 借调、挂职 of a person.
 *
 * @param where the other unit
 * @param until when it ends
 */
public record Loaned(Optional<Secondment> kind, String where, Optional<PartialDate> until) {

    static Loaned none() {
        return new Loaned(Optional.empty(), "", Optional.empty());
    }
}

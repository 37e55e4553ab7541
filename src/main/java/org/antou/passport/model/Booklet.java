package org.antou.passport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The life of one document, as far as gaps are concerned.
 *
 * @param issued   领证日; empty where not known
 * @param handedIn 交证日, to this office or to the one above; empty where it never was
 * @param late     for each loan that was or is late: from the day after the due day to the day it came back
 * @param ended    the day from which nobody has to keep it (退还、取消保管、丢失、注销); empty while somebody has to
 */
public record Booklet(
        Optional<LocalDate> issued, Optional<LocalDate> handedIn, List<Stretch> late, Optional<LocalDate> ended) {

    public Booklet {
        late = List.copyOf(late);
    }
}

package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Optional;
import org.antou.text.PartialDate;

/** How many issues of a ledger stand at one status with one deadline. */
public record Standing(Status status, Optional<PartialDate> deadline, int issues) {

    /** As {@link LedgerRules#overdue} for each of them. */
    public boolean overdue(LocalDate on) {
        return status.tally() != Status.Tally.DONE
                && deadline.filter(d -> d.latest().isBefore(on)).isPresent();
    }
}

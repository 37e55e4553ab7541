package org.antou.ledger.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antou.register.FieldChange;

/** What one use case changed in one record, as the history keeps it. */
public record Trace(UUID record, Instant at, String who, String action, List<FieldChange> changes) {

    public Trace {
        changes = List.copyOf(changes);
    }

    /** The same, told of the record that this one belongs to. */
    public Trace of(UUID other) {
        return new Trace(other, at, who, action, changes);
    }
}

package org.antou.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antou.register.FieldChange;
import org.antou.register.RecordRef;

/** One row of the history: who changed which fields of which record, when, as part of which use case. */
public record Entry(
        long seq,
        UUID batch,
        Instant at,
        UUID account,
        String accountName,
        String action,
        RecordRef ref,
        List<FieldChange> changes) {}

package org.antou.settings;

import java.time.Instant;
import java.util.Map;

/**
 * A form that was not saved yet.
 *
 * @param form    which form, for example "ledger.issue"
 * @param record  id of the record it edits, or "new"
 * @param content the fields by column key, in stored form
 * @param savedAt when it was last kept
 */
public record Draft(String form, String record, Map<String, String> content, Instant savedAt) {

    public Draft {
        content = Map.copyOf(content);
    }
}

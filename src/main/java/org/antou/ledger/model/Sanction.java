package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 四种形态、追责问责: one decision. Only numbers are kept, never the names of those concerned.
 *
 * @param version  counts the saves; 0 is new
 * @param on       the day of the decision
 * @param people   人次
 * @param document 文号 of the paper, typed by a person
 * @param issue    the issue it came of, where there is one
 */
public record Sanction(
        UUID id,
        long version,
        LocalDate on,
        SanctionForm form,
        SanctionKind kind,
        int people,
        Initiative initiative,
        String document,
        Optional<Named> issue,
        String note) {

    /** For example 第一种形态 批评教育 2人次(主动). */
    public String line() {
        return form.title() + " " + kind.title() + " " + people + "人次(" + initiative.title() + ")";
    }
}

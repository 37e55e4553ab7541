package org.antou.ledger.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.antou.register.Named;

/**
 * 督查记录: one look at one issue.
 *
 * @param issue    the issue, with its number as its name
 * @param person   督查人
 * @param progress 进展
 * @param problems 存在问题
 * @param next     下步要求
 * @param settled  是否整改到位
 */
public record Supervision(
        UUID id,
        long version,
        Named issue,
        LocalDate on,
        Optional<Named> person,
        Manner manner,
        String progress,
        String problems,
        String next,
        boolean settled) {

    /** The same supervision by another. */
    public Supervision by(Named other) {
        return new Supervision(id, version, issue, on, Optional.of(other), manner, progress, problems, next, settled);
    }

    /** The same visit, written down for another issue. */
    public Supervision about(UUID id, Named other) {
        return new Supervision(id, 0, other, on, person, manner, progress, problems, next, settled);
    }

    /** The same visit with another progress. */
    public Supervision saying(String other) {
        return new Supervision(id, version, issue, on, person, manner, other, problems, next, settled);
    }
}

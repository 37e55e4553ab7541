package org.antou.ledger.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What came of an issue.
 *
 * @param effect       整改成效
 * @param unfinished   未完成原因
 * @param broader      举一反三
 * @param involved     涉及金额, yuan, two decimals
 * @param recovered    清退金额, yuan, two decimals
 * @param satisfaction 满意度
 * @param withheld     why it is not made public; empty: it is
 */
public record Outcome(
        String effect,
        String unfinished,
        String broader,
        Optional<BigDecimal> involved,
        Optional<BigDecimal> recovered,
        Optional<Satisfaction> satisfaction,
        Optional<Withheld> withheld) {

    /** Nothing is known yet. */
    public static final Outcome NONE =
            new Outcome("", "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

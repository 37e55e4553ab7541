package org.antou.register;

import java.util.Optional;

/**
 * What a rule found (台账体检). Identified by rule, subject and discriminator.
 *
 * @param rule          short key of the rule, for example "ledger.overdue"
 * @param subject       the record it is about; empty where it is about a text or a whole register
 * @param discriminator tells two findings of one rule about one subject apart; may be empty
 * @param message       what was found, one sentence
 * @param basis         regulation and article, or 产品规则
 * @param advice        what to do; the program proposes, a person decides
 */
public record Finding(
        String rule, Optional<RecordRef> subject, String discriminator, String message, String basis, String advice) {}

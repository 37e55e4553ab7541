package org.antou.ledger.model;

import java.util.Optional;
import java.util.UUID;
import org.antou.text.PartialDate;

/**
 * 巡察轮次: one inspection of the office.
 *
 * @param title    what the ledger is called, for example 十二届市委第八轮巡察
 * @param team     the inspection team as the notice names it
 * @param started  first day on site
 * @param ended    last day on site
 * @param feedback day the findings were fed back
 * @param notice   day of the public notice (通报)
 * @param signer   who signs the notice
 */
public record Inspection(
        UUID id,
        long version,
        String title,
        String team,
        Optional<PartialDate> started,
        Optional<PartialDate> ended,
        Optional<PartialDate> feedback,
        Optional<PartialDate> notice,
        String signer,
        String note) {}

package org.antou.passport.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was seen once during a stocktake.
 *
 * @param number   as typed or scanned, in normal form
 * @param document the document with this number; empty where the register has none
 * @param at       where it lay, as far as known
 */
public record StockTick(UUID id, String number, Optional<UUID> document, Place at, Instant when, String by) {}

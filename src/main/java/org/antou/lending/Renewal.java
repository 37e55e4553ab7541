package org.antou.lending;

import java.time.LocalDate;
import java.util.Optional;

/**
 * 续借: a new approval for what is already lent; the old due day stays on record.
 *
 * @param approval      its number
 * @param on            the day it was granted
 * @param plannedReturn the new day of return, where it is lent for a trip
 */
public record Renewal(String approval, LocalDate on, Optional<LocalDate> plannedReturn) {}

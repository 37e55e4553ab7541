package org.antou.ledger.model;

import java.util.Optional;
import org.antou.register.Filter;

/**
 * One number of the statistics.
 *
 * @param group the heading it stands under
 * @param title what is counted
 * @param value the number as it is read, for example 35 or 87.50%
 * @param note  how it is counted, or the numbers behind a rate; may be empty
 * @param rows  shows the issues behind it; empty where it counts something else
 */
public record Figure(String group, String title, String value, String note, Optional<Filter> rows) {}

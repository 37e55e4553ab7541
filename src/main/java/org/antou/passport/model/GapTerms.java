package org.antou.passport.model;

import java.time.LocalDate;

/**
 * What the office has set that decides where gaps begin and end.
 *
 * @param scope        who has to be filed
 * @param filingSince  since when filing is asked for here; nobody had to be filed before
 * @param handInDays   within so many days a booklet is handed in on time; it is a gap all the same
 * @param retiredYears for so many years the retired stay filed and their booklets kept
 */
public record GapTerms(FilingFindings.Scope scope, LocalDate filingSince, int handInDays, int retiredYears) {}

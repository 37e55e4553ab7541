package org.antou.lending;

import org.antou.text.calendar.Term;

/**
 * What an office has set for lending; every number differs from place to place and is a parameter there.
 *
 * @param afterReturn       N: from the day the traveller is back
 * @param afterCancellation M: from the day a trip was cancelled
 * @param withoutTrip       N: from the day of lending where there is no trip (签注, a file to be read)
 * @param reminder          how many days before the due day a reminder begins
 */
public record LendingTerms(Term afterReturn, Term afterCancellation, Term withoutTrip, int reminder) {}

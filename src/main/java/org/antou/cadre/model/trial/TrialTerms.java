package org.antou.cadre.model.trial;

/**
 * What the office has set for probations.
 *
 * @param months      how long one is
 * @param start       from which day it runs
 * @param ahead       how many days before its end a reminder begins
 * @param filedMonths so many months before it begins an appointment that needs filing has to be filed
 */
public record TrialTerms(int months, TrialStart start, int ahead, int filedMonths) {}

package org.antou.cadre.model.rule;

/**
 * What an office may set for the rules.
 *
 * @param workAge         full years before which nobody may be employed
 * @param partyAge        full years before which nobody may join the Party
 * @param probationMonths of a probationary member
 * @param gapMonths       how many months may lie between the end of a stretch of the CV and the begin of the next
 * @param appraisalMonths within how many months of the next year an appraisal has to lie in the file
 */
public record CadreLimits(int workAge, int partyAge, int probationMonths, int gapMonths, int appraisalMonths) {}

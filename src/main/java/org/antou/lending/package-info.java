/**
 * Lending (领用、续借、归还): due days, renewals, overdue, reminders, for passports and personnel files alike. Pure: the terms
 * come from the parameters, the working days from the calendar, both passed in.
 */
package org.antou.lending;

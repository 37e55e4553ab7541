/**
 * The printouts of the meetings: one record a sheet, the yearly table, sign-in sheets, findings. What goes on them; how they
 * become pages is {@code paper}'s business.
 */
package org.antou.meeting.paper;

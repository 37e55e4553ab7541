/**
 * 三会一课 as plain Java: meetings, votes, quotas and their rules (支部工作条例, 《通报》第27项), and what is found about the
 * records. Dates are passed in; no store, no window.
 */
package org.antou.meeting.model;

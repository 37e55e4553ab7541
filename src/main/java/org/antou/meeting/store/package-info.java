/**
 * The only SQL of the meetings: rows of meetings with their attendance, and of the quotas. Asked by the service alone.
 */
package org.antou.meeting.store;

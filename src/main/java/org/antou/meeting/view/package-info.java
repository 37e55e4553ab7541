/**
 * The only JavaFX of the meetings: the tab with its form, the matrix of what is owed, the quotas, the check-up. Works through
 * the service.
 */
package org.antou.meeting.view;

/**
 * 三会一课: the meetings of branches, what each branch owes, and whether the records hold. {@link org.antou.meeting.Meetings}
 * is the service; window and command line use it alike.
 */
package org.antou.meeting;

/**
 * The printouts of people and branches: rosters, the list of branches, a leaver's checklist. How they become pages is
 * {@code paper}'s business. The view asks here.
 */
package org.antou.people.paper;

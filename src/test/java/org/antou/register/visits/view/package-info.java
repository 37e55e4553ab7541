/** The window of the visits, and a small program to look at it. */
package org.antou.register.visits.view;

/**
 * Widgets with no domain: dialogs, search, date and picker fields, icons, empty states, the guard of the input
 * method. The only place where a dialog or file chooser opens. Every view may use it; it knows no register.
 */
package org.antou.ui;

/**
 * The only SQL of the backup room: the bundle password, registered places, and which copies left the machine. Nothing is
 * decided here; only {@code backup} may use it.
 */
package org.antou.backup.store;

/**
 * The only SQL on the tables of {@code settings}. Nothing is decided here; only {@code settings} may use it.
 */
package org.antou.settings.store;

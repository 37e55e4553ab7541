/**
 * The windows of the register shape: table, form, saved views, history pane, and what every register's tab is handed.
 * Knows columns and rows only, never a feature. The {@code view} packages of the registers and {@code desktop} use it.
 */
package org.antou.register.view;

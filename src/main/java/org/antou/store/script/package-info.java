/**
 * The data of a store as an SQL script, one INSERT a line, and back. What is read is never executed: a strict grammar
 * takes it apart, and only rows for known tables and columns are put in. Only {@code store} uses it.
 */
package org.antou.store.script;

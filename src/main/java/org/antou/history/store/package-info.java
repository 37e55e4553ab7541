/**
 * The SQL of the history. Only {@code history} uses it.
 */
package org.antou.history.store;

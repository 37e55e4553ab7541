/**
 * Who changed what: every writing use case runs through {@link org.antou.history.History#write}, every changed
 * field is recorded by {@link org.antou.history.Change} in the same transaction. Services use it; it knows no
 * feature.
 */
package org.antou.history;

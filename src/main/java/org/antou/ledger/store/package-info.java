/**
 * The only SQL of the rectification ledger: inspections, notices, aspects, issues and what hangs on them. Called by
 * {@code ledger.Ledger} and the ledger's register ports; knows no roles and writes no history.
 */
package org.antou.ledger.store;

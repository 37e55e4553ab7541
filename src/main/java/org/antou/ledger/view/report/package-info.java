/**
 * What is written from the ledger for others to read, as the clerk sees it: the notice, statistics, lists, folders. Each
 * is a screen over the ledger's desk, reached through {@code ReportMenu}. What stands in them is worked out in the model.
 */
package org.antou.ledger.view.report;

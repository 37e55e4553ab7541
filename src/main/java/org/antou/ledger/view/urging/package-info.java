/**
 * 督办通知, 提醒书 and 督查通报 in the window: what is written about the selected issues, looked at before it gets its
 * number. Opened through {@link org.antou.ledger.view.LedgerDoors}; the list of numbered papers stands in {@code letter}.
 */
package org.antou.ledger.view.urging;

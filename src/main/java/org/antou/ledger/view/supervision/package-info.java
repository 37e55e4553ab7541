/**
 * 半月督查: the grid of issues and periods with its holes, and the dialog in which a visit is written down for one issue or
 * for many. What is owed is worked out in {@code SupervisionGrid}.
 */
package org.antou.ledger.view.supervision;

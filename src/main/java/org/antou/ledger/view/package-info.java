/**
 * The windows of the rectification ledger: table with detail and history, the forms, filling many issues at once, and the
 * review of a notice. Built from {@code register.view}; asks {@code ledger.Ledger} for everything.
 */
package org.antou.ledger.view;

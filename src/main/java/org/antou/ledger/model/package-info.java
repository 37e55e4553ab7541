/**
 * The rectification ledger (巡察整改台账) as plain Java: records, words, columns, rules, and the reading of
 * a notice. Dates are passed in; no clock, no store, no window.
 */
package org.antou.ledger.model;

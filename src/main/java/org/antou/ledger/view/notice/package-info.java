/**
 * The review of a notice: what was read beside the original text, corrected, joined, split and skipped before anything is
 * saved. Every change is made by {@code ledger.model.NoticeDraft}; here is only what shows it. Used by {@code ledger.view}.
 */
package org.antou.ledger.view.notice;

/**
 * The printouts of the rectification ledger: what stands on them, from its columns. How they become pages is
 * {@code paper}'s business. The view and the command line ask here.
 */
package org.antou.ledger.paper;

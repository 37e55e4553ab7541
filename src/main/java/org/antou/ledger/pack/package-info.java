/**
 * 迎检包: the evidence of a ledger written out for an inspection, a numbered folder per issue with an index in Excel and PDF
 * and a list of what is missing. Used by view and command line; changes nothing but the history of exported files.
 */
package org.antou.ledger.pack;

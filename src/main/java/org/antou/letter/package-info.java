/**
 * Printed papers with a number (文书、文号): the next number of a kind, the paper kept as PDF, void numbers, signatures
 * still awaited. Registers say what stands on a paper and hand it over; this room knows no feature. Lists and dialogs
 * stand in {@code view}.
 */
package org.antou.letter;

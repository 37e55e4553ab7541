/**
 * 文书: the list of printed papers with what is still to be signed, and the patterns of their numbers. Shown by the
 * window; what a paper says stands in the register that wrote it.
 */
package org.antou.letter.view;

/**
 * The only SQL on printed papers and on the patterns of their numbers. Asked by {@link org.antou.letter.Letters} alone;
 * there is no way to delete a paper, so that no number comes twice.
 */
package org.antou.letter.store;

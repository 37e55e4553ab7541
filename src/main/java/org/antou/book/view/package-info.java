/**
 * The screen of the bound books: what waits to be printed, what changed after it was bound, the bound pages, and the question
 * whether the paper came out well.
 */
package org.antou.book.view;

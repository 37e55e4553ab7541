/**
 * The bound book (登记簿、续打): a register printed on numbered pages of fixed lines, continued where the last printing ended,
 * with what was bound kept line by line. A register joins by a {@link org.antou.book.BookSource}; this room knows no feature.
 * Nothing bound is ever printed again unmarked, and a bound record that changed is told.
 */
package org.antou.book;

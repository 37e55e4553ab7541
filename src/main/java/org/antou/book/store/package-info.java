/** The SQL of the bound books: books, printings, lines. Asked by {@link org.antou.book.Books} alone. */
package org.antou.book.store;

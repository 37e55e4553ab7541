/**
 * The only SQL on the table ACCOUNT. Nothing is decided here; only {@code account} may use it.
 */
package org.antou.account.store;

/**
 * The encrypted database: opening, one writing connection, transactions, migrations, seal. Knows no feature and
 * nothing of accounts; {@code app} hands it the keys. Types of jOOQ stay inside packages named store.
 */
package org.antou.store;

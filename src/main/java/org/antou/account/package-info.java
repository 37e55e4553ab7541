/**
 * Accounts (账户): their rows in the encrypted store (name, role, enabled) joined with their keys on the key ring, which
 * {@code security} keeps without knowing the store. Screens and start-up use it; other services only see the Session.
 */
package org.antou.account;

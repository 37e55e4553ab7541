/**
 * Accounts' keys, roles, the signed-in session, the lock after wrong passwords. No SQL, no window; never imports
 * {@code store}.
 */
package org.antou.security;

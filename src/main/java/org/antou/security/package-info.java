/**
 * The data key and the key ring that holds it wrapped per account, the recovery code, the lock after wrong passwords,
 * roles and the signed-in session. No SQL, no window; never imports {@code store}: {@code account} joins accounts' rows
 * and their keys, {@code app} hands the derived keys over.
 */
package org.antou.security;

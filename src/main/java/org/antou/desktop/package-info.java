/**
 * The window: which scene is shown when, and what the scenes share. The scenes stand below: {@code entry} (sign-in),
 * {@code setup} (first run), {@code main}, {@code today}, {@code admin}, {@code handbook}, {@code look}. No rule and no
 * SQL is here; nobody but {@code Antou} may use it.
 */
package org.antou.desktop;

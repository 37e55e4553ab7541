/**
 * The screens of the administrator and of everybody's own account: parameters, accounts, history with undo and its
 * check. No rule is here; {@code main} shows them.
 */
package org.antou.desktop.admin;

/**
 * Before anybody is signed in: sign-in, recovery code, the change of a first password, and the troubles of opening. Is
 * shown before a single class of the store is loaded. Only the desktop's own root package uses it.
 */
package org.antou.desktop.entry;

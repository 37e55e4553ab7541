/**
 * How the window looks: style sheet, font and its size, icon, and where the window stood last. No scene is here; every
 * scene of the desktop may use it. Nothing here loads the store.
 */
package org.antou.desktop.look;

/**
 * The main window: rail, menus, commands, Ctrl+K, status line, idle lock, and which register has which tab. The screens
 * it shows stand in {@code today}, {@code admin} and the registers' own views. Only the desktop's root package uses it.
 */
package org.antou.desktop.main;

package org.antou.desktop.main;

/**
 * Ways out of the main window.
 *
 * @param signOut  closes the desk and shows the sign-in
 * @param close    closes the desk and ends the program
 * @param practice closes the desk and opens the practice office, or comes back from it
 */
public record Leaving(Runnable signOut, Runnable close, Runnable practice) {}

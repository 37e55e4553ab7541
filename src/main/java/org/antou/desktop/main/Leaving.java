package org.antou.desktop.main;

import java.util.function.Consumer;
import org.antou.app.Restoring.Prepared;

/**
 * Ways out of the main window.
 *
 * @param signOut  closes the desk and shows the sign-in
 * @param close    closes the desk and ends the program
 * @param practice closes the desk and opens the practice office, or comes back from it
 * @param restore  closes the desk, lets a restored store take its place, and shows the sign-in
 */
public record Leaving(Runnable signOut, Runnable close, Runnable practice, Consumer<Prepared> restore) {}

package org.antou;

/** Where the program starts: no arguments open the window, arguments are commands. */
public final class Antou {

    private Antou() {}

    public static void main(String[] arguments) {
        throw new IllegalStateException("window and command line are being built");
    }
}

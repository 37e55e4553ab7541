package org.antou;

import java.util.List;
import org.antou.cli.Commands;
import org.antou.cli.Terminal;
import org.antou.desktop.WindowStart;

/** Where the program starts: no arguments open the window, arguments are commands. */
public final class Antou {

    /** With this alone the window opens, on another data folder than usual. */
    private static final String STORE = "--store=";

    private Antou() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofThisProcess();
        List<String> all = List.of(arguments);
        boolean window = all.stream().allMatch(argument -> argument.startsWith(STORE));
        System.exit(window ? WindowStart.run(terminal.err()::println, arguments) : Commands.run(all, terminal));
    }
}

package org.antou;

import java.util.List;
import org.antou.cli.Commands;
import org.antou.cli.Terminal;

/** Where the program starts: no arguments open the window, arguments are commands. */
public final class Antou {

    private Antou() {}

    public static void main(String[] arguments) {
        System.exit(Commands.run(List.of(arguments), Terminal.ofThisProcess()));
    }
}

package org.antou.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.antou.app.AppPaths;

/**
 * What a command talks to.
 *
 * @param out      results; UTF-8, whatever the locale says
 * @param err      problems; UTF-8
 * @param secret   asks with these words for something that is not shown; empty where nobody sits at a terminal
 */
public record Terminal(
        PrintStream out, PrintStream err, Function<String, Optional<char[]>> secret, AppPaths paths, Clock clock) {

    public static Terminal ofThisProcess() {
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Terminal::ask,
                AppPaths.ofThisMachine(),
                Clock.systemDefaultZone());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Optional<char[]> ask(String words) {
        return Optional.ofNullable(System.console()).map(console -> console.readPassword("%s", words));
    }
}

package org.antou.app.log;

import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a message's arguments may stand in the log: numbers, dates, kinds, and plain technical names. Anything that may be
 * a name, a number of a document, a text or a path through somebody's home is left out, whoever logs it.
 */
final class Arguments {

    private static final String LEFT_OUT = "…";
    private static final Pattern TECHNICAL = Pattern.compile("[A-Za-z0-9_.$-]{1,120}");
    private static final Pattern LONG_NUMBER = Pattern.compile(".*\\d{7}.*");
    /** Counts and times in milliseconds; an ID number or a telephone number is longer. */
    private static final double LARGEST = 1e7;

    private Arguments() {}

    static Object[] plain(Object[] arguments) {
        return arguments == null
                ? new Object[0]
                : Stream.of(arguments).map(Arguments::plain).toArray();
    }

    private static Object plain(Object argument) {
        if (argument instanceof Number number) {
            return Math.abs(number.doubleValue()) < LARGEST ? number : LEFT_OUT;
        }
        if (argument instanceof Boolean || argument instanceof Enum<?> || argument instanceof Temporal) {
            return argument;
        }
        if (argument instanceof Class<?> kind) {
            return kind.getName();
        }
        String text = argument instanceof Path path ? String.valueOf(path.getFileName()) : String.valueOf(argument);
        boolean technical =
                TECHNICAL.matcher(text).matches() && !LONG_NUMBER.matcher(text).matches();
        return technical ? text : LEFT_OUT;
    }
}

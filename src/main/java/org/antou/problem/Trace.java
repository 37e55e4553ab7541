package org.antou.problem;

import java.util.Arrays;
import java.util.Optional;

/** Where a mistake happened. Kinds and places only: messages of libraries may quote what the clerk typed. */
final class Trace {

    private Trace() {}

    /** Made of the mistake's kind and its place in our code, short enough to be read out by telephone. */
    static String code(Throwable bug) {
        Throwable root = root(bug);
        String place = root.getClass().getName()
                + frame(root).map(StackTraceElement::toString).orElse("");
        return "%06X".formatted(place.hashCode() & 0xFFFFFF);
    }

    static String details(Throwable bug) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = bug; t != null; t = t.getCause()) {
            text.append(t.getClass().getName()).append('\n');
            for (StackTraceElement frame : t.getStackTrace()) {
                text.append("  ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    private static Throwable root(Throwable bug) {
        Throwable root = bug;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static Optional<StackTraceElement> frame(Throwable bug) {
        StackTraceElement[] frames = bug.getStackTrace();
        Optional<StackTraceElement> ours = Arrays.stream(frames)
                .filter(f -> f.getClassName().startsWith("org.antou."))
                .findFirst();
        return ours.or(() -> Arrays.stream(frames).findFirst());
    }
}

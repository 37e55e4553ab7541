package org.antou.problem;

import java.util.Arrays;
import java.util.Optional;

/** The short code of a mistake, made of its kind and its place in our code, so that a clerk can read it out by telephone. */
final class BugCode {

    private BugCode() {}

    static String of(Throwable bug) {
        Throwable root = root(bug);
        String place = root.getClass().getName()
                + frame(root).map(StackTraceElement::toString).orElse("");
        return "%06X".formatted(place.hashCode() & 0xFFFFFF);
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

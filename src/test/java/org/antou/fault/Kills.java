package org.antou.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.antou.store.ChildJvm;

/** Starts a program, lets it work, and kills it at a random moment of what it is doing. */
final class Kills {

    private final int most;
    private long span;

    /**
     * @param most steps that the program may do before its last one; where it is 1, mostly none
     * @param span how long a step takes about, corrected by what is seen
     */
    Kills(int most, Duration span) {
        this.most = most;
        this.span = span.toNanos();
    }

    /** The same as {@link #kill}, soon after one of these files has appeared: on a busy machine that is a moment of its own. */
    List<String> killAt(Random random, List<Path> files, String... arguments) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (ChildJvm child = new ChildJvm(FaultChild.class, arguments)) {
            await(child, said);
            Path file = files.get(random.nextInt(files.size()));
            long end = System.nanoTime() + 10 * span;
            while (Files.notExists(file) && System.nanoTime() < end) {
                LockSupport.parkNanos(500_000);
            }
            LockSupport.parkNanos((long) (random.nextDouble() * span / 6));
            said.addAll(child.kill());
        }
        return said;
    }

    /** What the program had printed when it died: all of that was done for good. */
    List<String> kill(Random random, String... arguments) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (ChildJvm child = new ChildJvm(FaultChild.class, arguments)) {
            await(child, said);
            int steps = most == 1 ? random.nextInt(4) / 3 : random.nextInt(most + 1);
            for (int i = 0; i < steps; i++) {
                long start = System.nanoTime();
                await(child, said);
                span = (span * 3 + System.nanoTime() - start) / 4;
            }
            LockSupport.parkNanos((long) (random.nextDouble() * span * 1.2));
            said.addAll(child.kill());
        }
        return said;
    }

    private static void await(ChildJvm child, List<String> said) throws IOException {
        String line = child.line();
        if (line == null) {
            throw new IllegalStateException("the program ended by itself after " + said);
        }
        said.add(line);
    }

    /** What was told with this word before it. */
    static List<String> told(List<String> said, String word) {
        return said.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }
}

package org.antou.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antou.backup.bundle.BundlePassword;

/** Flips bits of a bundle and cuts it, all over the file, and tells which of it went unseen. */
final class Bruises {

    private final byte[] whole;
    private final Path bruised;
    private final BundlePassword password;
    private final Random random;

    Bruises(Path bundle, BundlePassword password, Random random) throws IOException {
        this.whole = Files.readAllBytes(bundle);
        this.bruised = bundle.resolveSibling("bruised.zip");
        this.password = password;
        this.random = random;
    }

    /** One bit in each of so many regions of equal length; what was not noticed. */
    List<String> flips(int regions) throws IOException {
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < regions; i++) {
            int from = (int) ((long) whole.length * i / regions);
            int to = (int) ((long) whole.length * (i + 1) / regions);
            int at = from + random.nextInt(Math.max(1, to - from));
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            if (goesUnseen(bytes)) {
                unseen.add("flip at " + at);
            }
        }
        return unseen;
    }

    /** Cut at the end, or with a piece missing in the middle. */
    List<String> cuts(int count) throws IOException {
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(whole.length);
            int to = i % 2 == 0 ? whole.length : from + random.nextInt(whole.length - from) + 1;
            byte[] bytes = new byte[whole.length - Math.min(whole.length, to) + from];
            System.arraycopy(whole, 0, bytes, 0, from);
            System.arraycopy(whole, Math.min(whole.length, to), bytes, from, bytes.length - from);
            if (bytes.length < whole.length && goesUnseen(bytes)) {
                unseen.add("cut " + from + " to " + to);
            }
        }
        return unseen;
    }

    private boolean goesUnseen(byte[] bytes) throws IOException {
        Files.write(bruised, bytes);
        return new Verifier(Clock.systemUTC()).verify(bruised, password).good();
    }
}

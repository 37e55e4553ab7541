package org.antou.backup.bundle;

import java.io.IOException;
import java.nio.file.Path;

/** Puts the right keyed hash on a damaged bundle, so that a test meets what stands behind the hash. */
public final class Resealing {

    private Resealing() {}

    /** The bundle must still end with its comment. */
    public static void reseal(Path bundle, BundlePassword password) throws IOException {
        new Tail(password).close(bundle);
    }
}

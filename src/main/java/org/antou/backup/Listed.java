package org.antou.backup;

import java.util.Optional;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.place.Place.Kept;
import org.antou.problem.Problem;

/**
 * A bundle in a list.
 *
 * @param generation as what it is kept, in words; empty where the next backup lets it go
 * @param manifest   what it tells of itself; empty where it can't be read with this office's password
 */
public record Listed(Kept kept, String generation, Optional<Manifest> manifest) {

    static Listed of(Kept kept, String generation, BundlePassword password) {
        try {
            return new Listed(kept, generation, Optional.of(BundleFile.peek(kept.file(), password)));
        } catch (Problem.Expected unreadable) {
            return new Listed(kept, generation, Optional.empty());
        }
    }
}

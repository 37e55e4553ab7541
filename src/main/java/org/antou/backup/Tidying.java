package org.antou.backup;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antou.backup.bundle.BundleFile;
import org.antou.backup.bundle.BundlePassword;
import org.antou.backup.bundle.Manifest;
import org.antou.backup.bundle.Manifest.Kind;
import org.antou.backup.place.Place;
import org.antou.backup.place.Place.Kept;
import org.antou.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets go of the bundles that need no longer be kept, and of what only they named in the pool. */
final class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final BundlePassword password;

    Tidying(BundlePassword password) {
        this.password = password;
    }

    /** Run it only right after a bundle was verified. What can't be removed now is removed another time. */
    void run(Place place, LocalDateTime now, long cap) {
        List<Kept> superfluous = Retention.superfluous(place.bundles(), now, cap);
        if (superfluous.isEmpty()) {
            return;
        }
        try {
            place.remove(superfluous);
            Set<String> named = new HashSet<>();
            for (Kept kept : place.bundles()) {
                BundleFile.peek(kept.file(), password).of(Kind.POOLED).stream()
                        .map(Manifest.Item::name)
                        .forEach(named::add);
            }
            place.pool().load().retain(named);
        } catch (IOException | Problem.Expected e) {
            LOG.warn("old bundles stay for now", e);
        }
    }
}

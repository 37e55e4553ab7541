package org.antou.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.backup.bundle.Manifest;

/**
 * What came out when a bundle was restored into memory and compared.
 *
 * @param manifest empty where the bundle could not even be opened
 * @param problems one sentence each; empty where it is good
 */
public record Verification(Path bundle, Optional<Manifest> manifest, List<String> problems) {

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean good() {
        return problems.isEmpty();
    }
}

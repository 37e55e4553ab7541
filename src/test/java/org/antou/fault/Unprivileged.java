package org.antou.fault;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How to run a program that may do no more than an ordinary user: root ignores read-only folders. */
final class Unprivileged {

    private Unprivileged() {}

    /** What to put before the command; empty where root can't give its rights up here. */
    static Optional<List<String>> wrapper() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.of(List.of());
        }
        // Without its capabilities root is a user like others, and can still read the class path.
        List<String> wrapper = List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");
        try {
            List<String> trial = new java.util.ArrayList<>(wrapper);
            trial.add("true");
            return new ProcessBuilder(trial).start().waitFor() == 0 ? Optional.of(wrapper) : Optional.empty();
        } catch (IOException noSuchProgram) {
            return Optional.empty();
        }
    }
}

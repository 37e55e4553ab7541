package org.antou.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.store.SeenStore;
import org.antou.store.Store;

/**
 * Which findings somebody has marked as seen (标记已看). What was seen are the facts: when they change, the finding is back.
 * No business data, so no history.
 */
public final class SeenFindings {

    private final Store store;
    private final Clock clock;

    public SeenFindings(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Those that nobody has seen as they stand now, in their order. */
    public List<Finding> unseen(List<Finding> findings) {
        Map<String, String> seen = store.read(SeenStore::all);
        return findings.stream()
                .filter(f -> !facts(f).equals(seen.get(identity(f))))
                .toList();
    }

    public void mark(Session session, List<Finding> findings) {
        session.require(Role.CLERK);
        store.write(tx -> {
            findings.forEach(f -> SeenStore.put(tx, identity(f), facts(f), session.account(), clock.instant()));
            return findings.size();
        });
    }

    /** Shows everything again. */
    public void forget(Session session) {
        session.require(Role.CLERK);
        store.write(SeenStore::clear);
    }

    private static String identity(Finding finding) {
        String subject =
                finding.subject().map(ref -> ref.register() + ":" + ref.id()).orElse("");
        return String.join("|", finding.rule(), subject, finding.discriminator());
    }

    private static String facts(Finding finding) {
        try {
            byte[] text = (finding.message() + "\n" + finding.basis()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new Problem.Bug("SHA-256 is part of every JDK", e);
        }
    }
}

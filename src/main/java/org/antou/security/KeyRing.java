package org.antou.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 密钥环: the data key, wrapped once per account and once for the recovery code. Immutable; {@link KeyRingFile} keeps it.
 *
 * @param entries  one per account
 * @param recovery the data key under the recovery code
 */
public record KeyRing(List<RingEntry> entries, Wrapped recovery) {

    private static final String RECOVERY_OWNER = "antou key ring 1 recovery code";

    public KeyRing {
        entries = List.copyOf(entries);
    }

    /** A ring on which nobody but the recovery code opens the store yet. */
    static KeyRing of(DataKey key, RecoveryCode code) {
        return new KeyRing(List.of(), wrapForRecovery(key, code));
    }

    Optional<RingEntry> find(String login) {
        return entries.stream().filter(e -> Login.same(e.login(), login)).findFirst();
    }

    Optional<RingEntry> find(UUID account) {
        return entries.stream().filter(e -> e.account().equals(account)).findFirst();
    }

    /** The login names, in the order in which the accounts were made. */
    public List<String> logins() {
        return entries.stream().map(RingEntry::login).toList();
    }

    /** Whether an account can open the store with its password. */
    boolean opens(UUID account) {
        return find(account).flatMap(RingEntry::wrapped).isPresent();
    }

    /** With an entry in the place of the one of the same account or login name. */
    KeyRing with(RingEntry entry) {
        List<RingEntry> next = new ArrayList<>();
        boolean placed = false;
        for (RingEntry old : entries) {
            boolean replaced = old.account().equals(entry.account()) || Login.same(old.login(), entry.login());
            if (!replaced) {
                next.add(old);
            } else if (!placed) {
                next.add(entry);
                placed = true;
            }
        }
        if (!placed) {
            next.add(entry);
        }
        return new KeyRing(next, recovery);
    }

    /** With another recovery code; the old one no longer opens anything. */
    KeyRing with(DataKey key, RecoveryCode code) {
        return new KeyRing(entries, wrapForRecovery(key, code));
    }

    Optional<DataKey> unwrap(RecoveryCode code) {
        return recovery.unwrap(code.secret(), RECOVERY_OWNER);
    }

    private static Wrapped wrapForRecovery(DataKey key, RecoveryCode code) {
        return Wrapped.wrap(key, code.secret(), RECOVERY_OWNER);
    }
}

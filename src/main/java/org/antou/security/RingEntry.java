package org.antou.security;

import java.util.Optional;
import java.util.UUID;

/**
 * One account on the key ring.
 *
 * @param account id of its row in the store
 * @param login   the name it signs in with; the only name that stands outside the encrypted store
 * @param initial whether an administrator chose the password, so that it must be changed at the next sign-in
 * @param wrapped the data key under the account's password; empty while the account is disabled
 */
record RingEntry(UUID account, String login, boolean initial, Optional<Wrapped> wrapped) {

    static RingEntry of(UUID account, String login, boolean initial, DataKey key, char[] password) {
        return new RingEntry(
                account, login, initial, Optional.of(Wrapped.wrap(key, password, owner(account, login, initial))));
    }

    RingEntry withoutKey() {
        return new RingEntry(account, login, initial, Optional.empty());
    }

    Optional<DataKey> unwrap(char[] password) {
        return wrapped.flatMap(w -> w.unwrap(password, owner(account, login, initial)));
    }

    private static String owner(UUID account, String login, boolean initial) {
        return "antou key ring 1 account " + account + " " + initial + " " + login;
    }
}

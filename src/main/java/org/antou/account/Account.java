package org.antou.account;

import java.time.Instant;
import java.util.UUID;
import org.antou.security.Role;

/**
 * 账户: who types, as told apart from the person who signs the paper.
 *
 * @param login   the name it signs in with
 * @param name    the name shown and written into the history
 * @param enabled a disabled account can't sign in; it is never deleted, the history names it
 * @param created when it was made
 */
public record Account(UUID id, long version, String login, String name, Role role, boolean enabled, Instant created) {

    Account with(Role other) {
        return new Account(id, version, login, name, other, enabled, created);
    }

    Account with(boolean nowEnabled) {
        return new Account(id, version, login, name, role, nowEnabled, created);
    }
}

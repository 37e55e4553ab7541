package org.antou.account;

import org.antou.security.Role;

/**
 * An account to be made.
 *
 * @param login the name it signs in with
 * @param name  the name shown and written into the history; where blank, the login name
 */
public record NewAccount(String login, String name, Role role) {

    /** The first account of a store. */
    public static NewAccount administrator(String login) {
        return new NewAccount(login, "", Role.ADMINISTRATOR);
    }
}

package org.antou.security;

import org.antou.register.Choice;

/** The three fixed roles of an account (角色). Each may do what the ones after it may. */
public enum Role implements Choice {
    ADMINISTRATOR("管理员"),
    CLERK("经办"),
    READER("查阅");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whether this role may do what {@code needed} may. */
    public boolean covers(Role needed) {
        return ordinal() <= needed.ordinal();
    }
}

package org.antou.sheet.plan;

/** What somebody decided about a single row. */
public enum Decision {
    NONE,
    /** Over the record that is there. */
    UPDATE,
    /** A record of its own, although there is one like it. */
    AS_NEW,
    /** Not brought in. */
    LEAVE
}

package org.antou.register.port;

/** What a batch did to a record. */
public enum Effect {
    MADE,
    CHANGED,
    REMOVED
}

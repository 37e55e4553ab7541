package org.antou.register.port;

import org.antou.security.Session;

/** Keeps what is there safe before many records change at once. */
@FunctionalInterface
public interface Safeguard {

    /**
     * Called before the change begins, outside any transaction. What it throws stops the change.
     *
     * @param action what is about to be done, as the office says it, for example "导入表格"
     */
    void beforeLargeChange(Session session, String action);
}

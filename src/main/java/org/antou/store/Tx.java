package org.antou.store;

import org.jooq.DSLContext;

/** One transaction on the store. Services pass it on; only store packages look inside. */
public final class Tx {

    private final DSLContext dsl;

    Tx(DSLContext dsl) {
        this.dsl = dsl;
    }

    public DSLContext dsl() {
        return dsl;
    }
}

package org.antou.store;

import java.util.function.Function;

/** What is done with a store of an earlier schema before it is migrated; it may refuse (Problem.Expected). */
@FunctionalInterface
public interface BeforeUpgrade {

    void run(Older store);

    /** A store of an earlier schema: to be read, and only through what does not depend on the schema. */
    interface Older {
        <T> T read(Function<Tx, T> work);
    }
}

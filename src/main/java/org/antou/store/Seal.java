package org.antou.store;

import java.io.IOException;

/** Where the seal is kept. The one of every real store is {@link SealFile}; a store in memory has none. */
@FunctionalInterface
interface Seal {

    Seal NONE = state -> {};

    void write(Sealed state) throws IOException;
}

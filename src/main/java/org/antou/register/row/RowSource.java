package org.antou.register.row;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a table gets its records: in pages, in their natural order, by an index. Called beside the window's thread. */
public interface RowSource<R> {

    long count();

    /** At most {@code limit} records from the {@code offset}-th on. */
    List<R> page(int offset, int limit);

    Optional<R> find(UUID id);
}

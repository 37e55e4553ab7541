package org.antou.history.store;

import java.util.UUID;

/** One row of HISTORY as it is stored; {@code at} in milliseconds since 1970. */
public record Row(
        long seq,
        UUID batch,
        long at,
        UUID account,
        String accountName,
        String action,
        String register,
        UUID record,
        String changes,
        String digest) {

    /** Whether the row is what was written after a row with this digest. */
    public boolean follows(String previous) {
        return digest.equals(expected(previous));
    }

    /** The digest that this content has after a row with the given one. */
    public String expected(String previous) {
        return Chain.digest(previous, this);
    }

    Row sealed(String previous) {
        return new Row(seq, batch, at, account, accountName, action, register, record, changes, expected(previous));
    }
}

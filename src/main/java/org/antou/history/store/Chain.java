package org.antou.history.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * The digest that ties a row of the history to the one before it: SM3 (GB/T 32905-2016) over the previous digest and
 * every field of the row, each preceded by its length so that nothing can move from one field to the next.
 */
final class Chain {

    private Chain() {}

    static String digest(String previous, Row row) {
        SM3Digest sm3 = new SM3Digest();
        put(sm3, previous);
        put(sm3, row.seq());
        put(sm3, row.batch());
        put(sm3, row.at());
        put(sm3, row.account());
        put(sm3, row.accountName());
        put(sm3, row.action());
        put(sm3, row.register());
        put(sm3, row.record());
        put(sm3, row.changes());
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }

    private static void put(SM3Digest sm3, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(sm3, bytes.length);
        sm3.update(bytes, 0, bytes.length);
    }

    private static void put(SM3Digest sm3, UUID id) {
        put(sm3, id.getMostSignificantBits());
        put(sm3, id.getLeastSignificantBits());
    }

    private static void put(SM3Digest sm3, long number) {
        sm3.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array(), 0, Long.BYTES);
    }
}

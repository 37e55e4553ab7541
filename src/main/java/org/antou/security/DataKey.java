package org.antou.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** The one random secret of a store, 32 bytes. It encrypts nothing itself: every use gets a key of its own (HKDF, RFC 5869). */
public final class DataKey implements AutoCloseable {

    static final int LENGTH = 32;

    private final byte[] secret;
    private volatile boolean open = true;

    DataKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.secret = secret.clone();
    }

    /** A new key from the system's random source. */
    public static DataKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        DataKey key = new DataKey(bytes);
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    /**
     * The key for one purpose, 32 bytes; different purposes give unrelated keys.
     *
     * @param purpose never changes once a store was made with it, for example "store file"
     */
    public byte[] derive(String purpose) {
        requireOpen();
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        byte[] info = ("antou 1 " + purpose).getBytes(StandardCharsets.UTF_8);
        hkdf.init(new HKDFParameters(secret, new byte[0], info));
        byte[] key = new byte[LENGTH];
        hkdf.generateBytes(key, 0, LENGTH);
        return key;
    }

    boolean isOpen() {
        return open;
    }

    byte[] bytes() {
        requireOpen();
        return secret.clone();
    }

    /** Forgets the secret. */
    @Override
    public void close() {
        open = false;
        Arrays.fill(secret, (byte) 0);
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException("the store is closed");
        }
    }
}

package org.antou.backup.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.antou.problem.Problem;

/** Counts and hashes what is written, and never closes what it writes to. */
public final class Measuring extends FilterOutputStream {

    private final MessageDigest digest = sha256();
    private long size;

    public Measuring(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        // Hashed first: zip4j encrypts what it stores in the very array it is handed.
        digest.update(bytes, from, length);
        out.write(bytes, from, length);
        size += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    public long size() {
        return size;
    }

    /** Of all that was written; call it once. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new Problem.Bug("SHA-256 is part of every JDK", e);
        }
    }
}

package org.antou.security;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What one guess at a password costs: Argon2id with these parameters (OWASP Password Storage Cheat Sheet: 19 MiB, two
 * passes, one lane).
 *
 * @param memoryKib memory in KiB
 * @param passes    passes over it
 * @param lanes     degree of parallelism
 */
public record PasswordCost(int memoryKib, int passes, int lanes) {

    static final PasswordCost DEFAULT = new PasswordCost(19 * 1024, 2, 1);

    /** A ring that asks for absurd costs was tampered with or is damaged; it must not hang the program. */
    public PasswordCost {
        if (memoryKib < 1024 || memoryKib > 1024 * 1024 || passes < 1 || passes > 20 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("password cost out of range");
        }
    }

    /** The key of a password, 32 bytes. */
    byte[] derive(char[] password, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        byte[] key = new byte[32];
        try {
            argon.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(buffer.array(), (byte) 0);
        }
    }
}

package org.antou.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.antou.problem.Problem;

/**
 * The data key, wrapped with AES-256-GCM under a key made from a password. Whose it is goes in as additional data, so an
 * entry moved to another account no longer opens.
 *
 * @param salt   16 random bytes
 * @param cost   what the password costs
 * @param nonce  12 random bytes
 * @param sealed ciphertext and tag
 */
record Wrapped(byte[] salt, PasswordCost cost, byte[] nonce, byte[] sealed) {

    private static final int TAG_BITS = 128;

    static Wrapped wrap(DataKey key, char[] password, String owner) {
        byte[] salt = random(16);
        byte[] nonce = random(12);
        byte[] wrapping = PasswordCost.DEFAULT.derive(password, salt);
        byte[] plain = key.bytes();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, owner).doFinal(plain);
            return new Wrapped(salt, PasswordCost.DEFAULT, nonce, sealed);
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("wrap data key", e);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The data key; empty where the password is not the one it was wrapped with. */
    Optional<DataKey> unwrap(char[] password, String owner) {
        byte[] wrapping = cost.derive(password, salt);
        try {
            byte[] plain = cipher(Cipher.DECRYPT_MODE, wrapping, nonce, owner).doFinal(sealed);
            DataKey key = new DataKey(plain);
            Arrays.fill(plain, (byte) 0);
            return Optional.of(key);
        } catch (AEADBadTagException wrongPassword) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("unwrap data key", e);
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private static Cipher cipher(int mode, byte[] wrapping, byte[] nonce, String owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}

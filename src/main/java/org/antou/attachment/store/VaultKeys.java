package org.antou.attachment.store;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.antou.problem.Problem;

/**
 * The keys of the attached files: one encrypts contents (AES-256-GCM in pieces of 1 MB), the other names them, so that a
 * stolen disk does not even tell which known file was attached.
 */
public final class VaultKeys {

    private static final String HASH = "HmacSHA256";
    private static final int NAME_KEY = 32;

    private final byte[] keyset;
    private final byte[] nameKey;
    private final StreamingAead cipher;

    private VaultKeys(byte[] keyset, byte[] nameKey, StreamingAead cipher) {
        this.keyset = keyset;
        this.nameKey = nameKey;
        this.cipher = cipher;
    }

    /** New keys for a store that has no attachment yet. */
    public static VaultKeys create() {
        try {
            StreamingAeadConfig.register();
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            byte[] stored = TinkProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
            byte[] name = new byte[NAME_KEY];
            new SecureRandom().nextBytes(name);
            return of(stored, name);
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("attachment keys", e);
        }
    }

    /** The keys as a store holds them. */
    public static VaultKeys of(byte[] keyset, byte[] nameKey) {
        try {
            StreamingAeadConfig.register();
            KeysetHandle handle = TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
            StreamingAead cipher = handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            return new VaultKeys(keyset.clone(), nameKey.clone(), cipher);
        } catch (GeneralSecurityException e) {
            throw new Problem.Bug("attachment keys", e);
        }
    }

    byte[] keyset() {
        return keyset.clone();
    }

    byte[] nameKey() {
        return nameKey.clone();
    }

    StreamingAead cipher() {
        return cipher;
    }

    /** Hashes a content to the name that its file bears. */
    Mac naming() {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(nameKey, HASH));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new Problem.Bug("attachment names", e);
        }
    }
}

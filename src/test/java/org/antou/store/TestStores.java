package org.antou.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/** Real stores for the tests of every room. */
public final class TestStores {

    private TestStores() {}

    /** A fresh H2 in memory with the whole schema; nobody else sees it. */
    public static Store memory() {
        return Store.inMemory("test-" + UUID.randomUUID());
    }

    /** A new encrypted store in a folder of the test (use {@code @TempDir}), opened with {@link #keys}. */
    public static Store file(Path folder) {
        return Store.create(folder, keys());
    }

    /** Always the same keys, so that a test can open its store again. */
    public static StoreKeys keys() {
        return keys(7);
    }

    /** Other keys for every seed. */
    public static StoreKeys keys(int seed) {
        return new StoreKeys(filled(seed), filled(seed + 100));
    }

    /** Changes tables behind the back of the store: neither history nor seal hear of it. */
    public static void tamper(Store store, String... statements) {
        store.read(tx -> {
            for (String statement : statements) {
                tx.dsl().execute(statement);
            }
            tx.dsl().execute("COMMIT");
            return statements.length;
        });
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}

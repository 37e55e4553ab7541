package org.antou.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.antou.attachment.store.Vault;
import org.antou.attachment.store.VaultKeys;

/** Contents come back as they were, under a name that only the store's own key gives; damage never goes unnoticed. */
class VaultTest {

    private final VaultKeys keys = VaultKeys.create();
    private Path folder;
    private Vault vault;

    @BeforeTry
    void an_empty_folder() throws IOException {
        folder = Files.createTempDirectory("vault");
        vault = new Vault(folder);
    }

    @AfterTry
    void tidy() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @Property(tries = 60)
    void what_was_put_comes_back_under_the_same_name(@ForAll("contents") byte[] content) throws IOException {
        Vault.Kept first = vault.put(keys, content);
        assertThat(vault.put(keys, content)).isEqualTo(first);
        assertThat(vault.files()).hasSize(1);
        assertThat(vault.read(keys, first.name())).isEqualTo(content);
        assertThat(vault.size(first.name())).hasValue(first.sealed());
        assertThat(vault.put(VaultKeys.create(), content).name()).isNotEqualTo(first.name());
    }

    /** Sizes around the pieces of one megabyte among them. */
    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<Integer> sizes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5000),
                Arbitraries.of((1 << 20) - 57, (1 << 20) - 56, (1 << 20) - 40, 1 << 20, (1 << 20) + 1, 3 << 20));
        return sizes.map(VaultTest::random);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Property(tries = 40)
    void no_flipped_bit_and_no_cut_goes_unnoticed(@ForAll @IntRange(max = 9999) int where) throws IOException {
        String name = vault.put(keys, random(5000)).name();
        byte[] sealed = Files.readAllBytes(vault.file(name));
        int at = where % sealed.length;
        Files.write(vault.file(name), java.util.Arrays.copyOf(sealed, at));
        assertThat(vault.sound(keys, name)).isFalse();
        sealed[at] ^= (byte) (1 << where % 8);
        Files.write(vault.file(name), sealed);
        assertThat(vault.sound(keys, name)).isFalse();
    }
}

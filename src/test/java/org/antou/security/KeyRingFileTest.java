package org.antou.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.antou.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged ring must be told apart from a wrong password, and must not lose a store whose second copy is whole. */
class KeyRingFileTest {

    private static final char[] PASSWORD = "Aa-12345".toCharArray();

    @TempDir
    Path folder;

    private KeyRingFile file;
    private Path first;
    private Path second;

    @BeforeEach
    void aRing() {
        file = new KeyRingFile(folder);
        DataKey key = DataKey.random();
        KeyRing ring = KeyRing.of(key, RecoveryCode.random());
        file.save(ring.with(RingEntry.of(new UUID(1, 1), "王五", false, key, PASSWORD)));
        first = folder.resolve("keyring.json");
        second = folder.resolve("keyring-copy.json");
    }

    @Test
    void aTruncatedRingIsMendedFromItsCopyAndSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(first);
        Files.write(first, Arrays.copyOf(whole, whole.length / 2));
        KeyRingFile.Loaded loaded = file.load();
        assertThat(loaded.notice().orElseThrow().text()).contains("备份副本", "数据完好");
        assertThat(loaded.ring().find("王五").orElseThrow().unwrap(PASSWORD)).isPresent();
        assertThat(file.load().notice()).isPresent();
        file.mend(loaded);
        assertThat(Files.readAllBytes(first)).isEqualTo(whole);
        assertThat(folder.resolve("keyring-damaged.json")).exists();
        assertThat(file.load().notice()).isEmpty();
    }

    @Test
    void everySingleFlippedByteIsNoticedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(first);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 1;
            RingJson.read(flipped).ifPresent(ring -> assertThat(ring.logins()).containsExactly("王五"));
        }
    }

    @Test
    void bothDamagedChangesNothing() throws IOException {
        byte[] zeros = new byte[200];
        Files.write(first, zeros);
        Files.write(second, "不是密钥环".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(file::load)
                .isInstanceOfSatisfying(
                        Problem.Expected.class,
                        problem -> assertThat(problem.text()).contains("都损坏", "没有改动任何内容", "备份"));
        assertThat(Files.readAllBytes(first)).isEqualTo(zeros);
        assertThat(file.exists()).isTrue();
    }

    @Test
    void aLostCopyIsMadeAgain() throws IOException {
        Files.delete(second);
        KeyRingFile.Loaded loaded = file.load();
        assertThat(loaded.notice()).isEmpty();
        file.mend(loaded);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void aRingOfANewerProgramIsLeftAlone() throws IOException {
        String newer = Files.readString(first).replace("\"format\" : 1", "\"format\" : 2");
        Files.writeString(first, newer);
        assertThatThrownBy(file::load).hasMessageContaining("更新版本");
        assertThat(Files.readString(first)).isEqualTo(newer);
    }

    @Test
    void absurdCostsCountAsDamage() throws IOException {
        assertThat(RingJson.read(
                        Files.readString(first).replace("m=19456", "m=99999999").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}

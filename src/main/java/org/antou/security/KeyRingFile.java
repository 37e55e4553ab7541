package org.antou.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/** The key ring on disk: keyring.json beside the store, and a second copy for the day on which the first is damaged. */
public final class KeyRingFile {

    private final Path first;
    private final Path second;

    public KeyRingFile(Path folder) {
        this.first = folder.resolve("keyring.json");
        this.second = folder.resolve("keyring-copy.json");
    }

    /** Whether either copy is there, readable or not. */
    public boolean exists() {
        return Files.exists(first) || Files.exists(second);
    }

    /** Reads the ring; where the first copy is damaged, the second, and says so. Writes nothing. */
    public Loaded load() {
        Optional<KeyRing> ring = read(first);
        if (ring.isPresent()) {
            return new Loaded(ring.get(), Optional.empty());
        }
        KeyRing copy = read(second)
                .orElseThrow(() -> new Problem.Expected(
                        "密钥环文件(keyring.json)和它的备份副本都损坏或丢失了,打不开数据。",
                        "没有改动任何内容,数据文件还在原处。",
                        "请不要删除数据文件夹里的任何文件;请从最近的备份里取回 keyring.json 放回数据文件夹,或从备份包恢复。"));
        return new Loaded(
                copy,
                Optional.of(new Problem.Expected(
                        "密钥环文件(keyring.json)损坏或丢失,已改用备份副本并修好。",
                        "数据完好,账户和口令不变。",
                        "如果最近改过口令而登录不上,请试改之前的口令。文件损坏可能是硬盘要坏的先兆,请尽快做一次备份。")));
    }

    /** After somebody proved that the ring is good: makes both copies whole again, keeping a damaged one beside. */
    void mend(Loaded loaded) {
        byte[] bytes = RingJson.write(loaded.ring());
        if (loaded.notice().isPresent()) {
            setAside();
            write(first, bytes);
        }
        if (!whole(second, bytes)) {
            write(second, bytes);
        }
    }

    /** Writes both copies, one after the other: whenever the power goes, one of them is whole. */
    public void save(KeyRing ring) {
        byte[] bytes = RingJson.write(ring);
        write(first, bytes);
        write(second, bytes);
    }

    private static boolean whole(Path file, byte[] expected) {
        try {
            return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), expected);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What is damaged may still help somebody; it is kept beside. */
    private void setAside() {
        if (Files.exists(first)) {
            try {
                write(first.resolveSibling("keyring-damaged.json"), Files.readAllBytes(first));
            } catch (IOException e) {
                throw unreadable(first, e);
            }
        }
    }

    private static Optional<KeyRing> read(Path file) {
        try {
            return RingJson.read(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            SafeFiles.replace(file, bytes);
        } catch (IOException e) {
            throw new Problem.Expected("写不进密钥环文件“" + file + "”。", "原来的密钥环没有变,数据是安全的。", "请检查数据文件夹是否可写、磁盘是否已满,再试一次。", e);
        }
    }

    private static Problem.Expected unreadable(Path file, IOException e) {
        return new Problem.Expected(
                "读不出密钥环文件“" + file + "”。", "没有改动任何内容,数据是安全的。", "请检查这个文件和数据文件夹的读取权限,或看硬盘、U盘是否还在。", e);
    }

    /**
     * A ring that was read.
     *
     * @param notice what to tell, where it came from the second copy
     */
    public record Loaded(KeyRing ring, Optional<Problem.Expected> notice) {}
}

package org.antou.attachment.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;
import org.antou.store.Ids;

/**
 * The folder with the encrypted contents, one file per content, named by a keyed hash of it. A file is written and synced
 * under another name and then moved, so that a name that exists has a whole content behind it. Nothing readable ever
 * touches the disk here.
 */
public final class Vault {

    private static final String UNFINISHED = ".new";
    private static final int BUFFER = 1 << 16;
    /** Bound into every piece: these files can be read as nothing else of this program. */
    private static final byte[] PURPOSE = "antou attachment 1".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Path folder;

    /** @param folder made when the first file comes */
    public Vault(Path folder) {
        this.folder = folder;
    }

    /** The folder with the encrypted files. */
    public Path folder() {
        return folder;
    }

    /** Where the content of this name is kept, two levels down so that no folder grows too large. */
    public Path file(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Encrypts and keeps a content; one that is here already is written anew only where its file is damaged. */
    public Kept put(VaultKeys keys, byte[] content) {
        String name = HexFormat.of().formatHex(keys.naming().doFinal(content));
        Path target = file(name);
        try {
            if (!Files.exists(target) || !sound(keys, name)) {
                Files.createDirectories(target.getParent());
                Path fresh = folder.resolve(Ids.next() + UNFINISHED);
                write(keys, content, fresh);
                SafeFiles.replace(fresh, target);
            }
            return new Kept(name, Files.size(target));
        } catch (IOException | GeneralSecurityException e) {
            throw new Problem.Expected("附件没有写进数据文件夹。", "没有附上任何文件,已有的内容没有改动。", "请检查磁盘空间和数据文件夹的权限,再试一次。", e);
        }
    }

    private static void write(VaultKeys keys, byte[] content, Path fresh) throws IOException, GeneralSecurityException {
        try (OutputStream plain = keys.cipher()
                .newEncryptingStream(new BufferedOutputStream(Files.newOutputStream(fresh), BUFFER), PURPOSE)) {
            plain.write(content);
        }
    }

    /** Whether the content is there and as it was. */
    public boolean sound(VaultKeys keys, String name) {
        try {
            copy(keys, name, OutputStream.nullOutputStream());
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    /**
     * Decrypts a content.
     *
     * @throws NoSuchFileException where it is missing
     * @throws IOException where it is damaged or another content stands under its name
     */
    public byte[] read(VaultKeys keys, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy(keys, name, out);
        return out.toByteArray();
    }

    private void copy(VaultKeys keys, String name, OutputStream out) throws IOException {
        Mac naming = keys.naming();
        byte[] sealed = Files.readAllBytes(file(name));
        try (InputStream plain = keys.cipher().newDecryptingStream(new ByteArrayInputStream(sealed), PURPOSE)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = plain.read(buffer); n >= 0; n = plain.read(buffer)) {
                naming.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("not encrypted with the keys of this store", e);
        }
        if (!HexFormat.of().formatHex(naming.doFinal()).equals(name)) {
            throw new IOException("another content under this name");
        }
    }

    /** Size of the encrypted file; empty where it is missing. */
    public OptionalLong size(String name) {
        try {
            return OptionalLong.of(Files.size(file(name)));
        } catch (IOException missing) {
            return OptionalLong.empty();
        }
    }

    /** Every content that is here, and what a crash left half-written. */
    public List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new Problem.Expected("读不出附件文件夹“" + folder + "”。", "没有改动任何内容。", "请检查文件夹权限。", e);
        }
    }

    /** Deletes files that nobody needs; one that is held open stays for the next time. */
    public int discard(List<Path> unneeded) {
        int gone = 0;
        for (Path file : unneeded) {
            try {
                gone += Files.deleteIfExists(file) ? 1 : 0;
            } catch (IOException held) {
                // A virus scanner may hold it; the next sweep finds it again.
                continue;
            }
        }
        return gone;
    }

    /** A content that is on the disk: its name and the size of its encrypted file. */
    public record Kept(String name, long sealed) {}
}

package org.antou.backup.bundle;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.CompressionMethod;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** Writes one bundle, item by item; {@link #finish} adds the manifest and the keyed hash. */
public final class BundleWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.json";

    private final Path file;
    private final BundlePassword password;
    private final OutputStream out;
    private final ZipOutputStream zip;
    private final List<Manifest.Item> items = new ArrayList<>();

    public BundleWriter(Path file, BundlePassword password) throws IOException {
        this.file = file;
        this.password = password;
        this.out = new BufferedOutputStream(new FileOutputStream(file.toFile()), 1 << 16);
        this.zip = new ZipOutputStream(out, password.chars(), StandardCharsets.UTF_8);
        zip.setComment(new Tail(password).open());
    }

    /** Adds what the work writes. */
    public <T> T add(Manifest.Kind kind, String name, Writing<T> work) throws IOException {
        return put(kind, name, parameters(entry(name)), work);
    }

    /** Adds a file of known length that can't be made smaller. */
    public <T> T addStored(Manifest.Kind kind, String name, long size, Writing<T> work) throws IOException {
        ZipParameters parameters = parameters(entry(name));
        parameters.setCompressionMethod(CompressionMethod.STORE);
        parameters.setEntrySize(size);
        return put(kind, name, parameters, work);
    }

    /** Notes a file that stands in the pool. */
    public void note(String name, long size, String sha256) {
        items.add(new Manifest.Item(Manifest.Kind.POOLED, name, Optional.empty(), size, sha256));
    }

    public List<Manifest.Item> items() {
        return List.copyOf(items);
    }

    /** Writes the manifest, closes the zip and puts the hash over all of it. */
    public void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(parameters(MANIFEST));
        zip.write(ManifestJson.write(manifest));
        zip.closeEntry();
        zip.close();
        new Tail(password).close(file);
    }

    private <T> T put(Manifest.Kind kind, String name, ZipParameters parameters, Writing<T> work) throws IOException {
        zip.putNextEntry(parameters);
        Measuring measured = new Measuring(zip);
        T result = work.into(measured);
        measured.flush();
        zip.closeEntry();
        items.add(new Manifest.Item(
                kind, name, Optional.of(parameters.getFileNameInZip()), measured.size(), measured.sha256Hex()));
        return result;
    }

    private static ZipParameters parameters(String entry) {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(entry);
        parameters.setEncryptFiles(true);
        parameters.setEncryptionMethod(EncryptionMethod.AES);
        parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        // One fixed time: when a register was written is told by the manifest alone.
        parameters.setLastModifiedFileTime(0);
        return parameters;
    }

    /** A hash in the place of the name, which anybody could read; the ending stays, for 7-Zip and Excel. */
    private String entry(String name) {
        byte[] hash = BundlePassword.hmac(password.key("entry names")).doFinal(name.getBytes(StandardCharsets.UTF_8));
        int dot = name.lastIndexOf('.');
        String ending = dot >= 0 && name.substring(dot).matches("\\.[a-z]{2,5}") ? name.substring(dot) : "";
        return HexFormat.of().formatHex(hash, 0, 16) + ending;
    }

    /** Lets go of the file; where it was not finished, it is no bundle. */
    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Writes one item. */
    @FunctionalInterface
    public interface Writing<T> {
        T into(OutputStream out) throws IOException;
    }
}

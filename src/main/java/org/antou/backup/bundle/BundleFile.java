package org.antou.backup.bundle;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.FileHeader;
import org.antou.problem.Problem;

/**
 * A bundle that is being read. Before anything else of it is looked at, its keyed hash must hold. Files are found by the
 * manifest and never written where a name in the zip says; nothing longer than the manifest says is ever read.
 */
public final class BundleFile implements AutoCloseable {

    private static final int LARGEST_MANIFEST = 64 << 20;
    private static final int MOST_ENTRIES = 1_000_000;
    /** The same row again and again is packed about two hundredfold; a bomb a thousandfold. */
    private static final long DENSEST = 400;

    private static final long ROOM = 1 << 20;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BundleFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Opens a bundle; refuses (Problem.Expected) what is no bundle, damaged, or of another office. */
    public static BundleFile open(Path file, BundlePassword password) {
        return open(file, password, true);
    }

    /** Opens it for its manifest alone, for lists: the keyed hash over the whole file is not asked. */
    public static Manifest peek(Path file, BundlePassword password) {
        try (BundleFile bundle = open(file, password, false)) {
            return bundle.manifest();
        }
    }

    /** How many files it names, those in the pool included; 0 where it can't be read. */
    public static int count(Path file, BundlePassword password) {
        try {
            return peek(file, password).items().size();
        } catch (Problem.Expected unreadable) {
            return 0;
        }
    }

    private static BundleFile open(Path file, BundlePassword password, boolean whole) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (whole) {
                new Tail(password).require(file);
            }
            ZipFile zip = new ZipFile(file.toFile(), password.chars());
            zip.setCharset(StandardCharsets.UTF_8);
            if (zip.getFileHeaders().size() > MOST_ENTRIES) {
                throw Tail.noBundle(file);
            }
            return new BundleFile(file, zip, manifest(zip));
        } catch (NoSuchFileException e) {
            throw new Problem.Expected("找不到备份包“" + file + "”。", "没有改动任何内容。", "请核对文件名;在U盘上的,请看U盘是否插好。", e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : unreadable(file, e);
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        FileHeader header = zip.getFileHeader(BundleWriter.MANIFEST);
        if (header == null || !header.isEncrypted()) {
            throw new IOException("no manifest");
        }
        try (InputStream in = zip.getInputStream(header)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            if (in.read() >= 0) {
                throw new IOException("manifest too long");
            }
            return ManifestJson.read(bytes);
        }
    }

    public Path path() {
        return file;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The content of an item that stands in the bundle; its end is refused where length or hash differ. */
    public InputStream open(Manifest.Item item) throws IOException {
        FileHeader header = zip.getFileHeader(item.entry().orElseThrow(() -> new IOException("not in the bundle")));
        if (header == null || !header.isEncrypted()) {
            throw new IOException("an item is missing");
        }
        if (item.size() > ROOM + header.getCompressedSize() * DENSEST) {
            throw new IOException("an item is packed more densely than data can be");
        }
        return new Checked(zip.getInputStream(header), item);
    }

    /** The same as lines of text; bytes that are no UTF-8 are refused. */
    public BufferedReader read(Manifest.Item item) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(open(item), decoder), 1 << 16);
    }

    static Problem.Expected unreadable(Path file, Exception e) {
        return new Problem.Expected("读不出备份包“" + file.getFileName() + "”。", "现有的数据没有改动。", "请换一个备份包,或检查磁盘、U盘是否正常。", e);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Stops a bomb at the length that the manifest tells, and compares the hash at the end. */
    private static final class Checked extends FilterInputStream {

        private final Manifest.Item item;
        private final MessageDigest digest = Measuring.sha256();
        private long size;
        private boolean ended;

        Checked(InputStream in, Manifest.Item item) {
            super(in);
            this.item = item;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (ended) {
                return -1;
            }
            int read = super.read(bytes, from, length);
            if (read < 0) {
                ended = true;
                require(size == item.size()
                        && HexFormat.of().formatHex(digest.digest()).equals(item.sha256()));
            } else {
                size += read;
                require(size <= item.size());
                digest.update(bytes, from, read);
            }
            return read;
        }

        private static void require(boolean good) throws IOException {
            if (!good) {
                throw new IOException("an item is not as the manifest tells");
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}

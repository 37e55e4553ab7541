package org.antou.backup.place;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.antou.backup.bundle.Measuring;
import org.antou.file.SafeFiles;

/**
 * The attachments of all bundles of a folder, each once. A list beside them notes length, time and hash of every file as
 * it was last read in full, so that a backup need not read a gigabyte again each hour.
 */
public final class Pool {

    private static final String LIST = "antou-pool.list";

    private final Path folder;
    private final Map<String, Noted> noted = new HashMap<>();

    Pool(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Reads the list; without one every file is read in full again. */
    public Pool load() throws IOException {
        noted.clear();
        try {
            for (String line : Files.readAllLines(folder.resolve(LIST), StandardCharsets.ISO_8859_1)) {
                Noted.parse(line).ifPresent(note -> noted.put(note.name(), note));
            }
        } catch (NoSuchFileException none) {
            return this;
        }
        return this;
    }

    /** Copies an attachment that is not here yet; it was read back before this returns. */
    public Noted add(Attached attached, long now) throws IOException {
        Noted known = noted.get(attached.name());
        Path file = folder.resolve(attached.name());
        if (known == null || !known.fits(file)) {
            known = Files.exists(file) && Files.size(file) == Files.size(attached.file())
                    ? read(attached.name(), file, now)
                    : copy(attached, file, now);
            noted.put(attached.name(), known);
        }
        return known;
    }

    /** Whether a file is here with this length and hash; read in full where the list does not vouch for it. */
    public boolean holds(String name, long size, String sha256, boolean full, long now) throws IOException {
        Path file = folder.resolve(name);
        if (!Attached.named(name) || !Files.isRegularFile(file) || Files.size(file) != size) {
            return false;
        }
        Noted known = noted.get(name);
        if (full || known == null || !known.fits(file)) {
            known = read(name, file, now);
            noted.put(name, known);
        }
        return known.sha256().equals(sha256);
    }

    /** When the file that was read longest ago was read in full; {@code now} where there is none. */
    public long oldestReading(long now) {
        return noted.values().stream().mapToLong(Noted::readAt).min().orElse(now);
    }

    public void save() throws IOException {
        if (noted.isEmpty() && !Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        StringBuilder lines = new StringBuilder();
        noted.values().forEach(note -> lines.append(note.line()).append('\n'));
        SafeFiles.replace(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Removes what no bundle names any more. */
    public void retain(Set<String> names) throws IOException {
        for (Attached attached : Attached.in(folder)) {
            if (!names.contains(attached.name())) {
                Files.deleteIfExists(attached.file());
                noted.remove(attached.name());
            }
        }
    }

    private Noted copy(Attached attached, Path file, long now) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        String written;
        try (InputStream in = Files.newInputStream(attached.file());
                FileOutputStream out = new FileOutputStream(fresh.toFile());
                Measuring measuring = new Measuring(out)) {
            in.transferTo(measuring);
            out.getFD().sync();
            written = measuring.sha256Hex();
        }
        SafeFiles.replace(fresh, file);
        Noted back = read(attached.name(), file, now);
        if (!back.sha256().equals(written)) {
            throw new IOException("a copy reads back differently");
        }
        return back;
    }

    private static Noted read(String name, Path file, long now) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Measuring measuring = new Measuring(OutputStream.nullOutputStream())) {
            in.transferTo(measuring);
            return new Noted(
                    name, measuring.size(), Files.getLastModifiedTime(file).toMillis(), now, measuring.sha256Hex());
        }
    }

    /** Names of everything here, for tests and lists. */
    public List<String> names() throws IOException {
        try (Stream<Attached> all = Attached.in(folder).stream()) {
            return all.map(Attached::name).toList();
        }
    }
}

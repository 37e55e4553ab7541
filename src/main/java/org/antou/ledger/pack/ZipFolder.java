package org.antou.ledger.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.antou.file.SafeFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder as one zip file with names in UTF-8, empty folders among them. */
final class ZipFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ZipFolder.class);

    private ZipFolder() {}

    static void write(Path folder, Path target) throws IOException {
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                for (Path path : paths(folder)) {
                    add(zip, folder, path);
                }
            }
            SafeFiles.replace(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void add(ZipOutputStream zip, Path folder, Path path) throws IOException {
        String name = folder.relativize(path).toString().replace('\\', '/');
        boolean directory = Files.isDirectory(path);
        if (!name.isEmpty()) {
            zip.putNextEntry(new ZipEntry(directory ? name + "/" : name));
            if (!directory) {
                Files.copy(path, zip);
            }
            zip.closeEntry();
        }
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    /** Takes the working folder away again: its files are readable copies. */
    static void discard(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path :
                    paths(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("working folder of an evidence pack left behind: {}", folder, e);
        }
    }
}

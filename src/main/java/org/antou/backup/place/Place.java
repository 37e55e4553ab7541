package org.antou.backup.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.backup.bundle.BundleName;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/** A folder of bundles. Only a bundle that was verified carries the name of one. */
public final class Place {

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    public Place(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    public Path folder() {
        return folder;
    }

    public Pool pool() {
        return new Pool(folder.resolve("attachments"));
    }

    /** The bundles, in the order in which they were made; none where there is no folder. */
    public List<Kept> bundles() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Place::kept)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing((Kept kept) -> kept.name().number())
                            .thenComparing(kept -> kept.name().at()))
                    .toList();
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    public Optional<Kept> newest() {
        List<Kept> all = bundles();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The number of the next bundle. */
    public long nextNumber() {
        return newest().map(kept -> kept.name().number()).orElse(0L) + 1;
    }

    /** Where a bundle is written until it is verified; clears what an earlier try left. */
    public Path begin(BundleName name) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path left : files.filter(Place::unfinished).toList()) {
                    Files.deleteIfExists(left);
                }
            }
            return folder.resolve(name.file() + UNFINISHED);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Gives a verified bundle its name; synced, whole or not there at all. */
    public Path finish(Path written, BundleName name) {
        Path target = folder.resolve(name.file());
        try {
            SafeFiles.replace(written, target);
            return target;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes bundles that need no longer be kept. */
    public void remove(List<Kept> bundles) {
        try {
            for (Kept kept : bundles) {
                Files.deleteIfExists(kept.file());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    public Problem.Expected unwritable(IOException e) {
        boolean full = folder.toFile().getUsableSpace() < 1 << 20
                || String.valueOf(e.getMessage())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("no space");
        return full
                ? new Problem.Expected("备份没有做成:“" + folder + "”所在的磁盘已满。", "现有的数据和以前的备份都没有改动。", "请清理磁盘、腾出空间后再备份一次。", e)
                : new Problem.Expected(
                        "备份没有做成:写不进“" + folder + "”。",
                        "现有的数据和以前的备份都没有改动。",
                        "请检查这个文件夹是否还在、能不能写入(U盘是否拔下、网络盘是否断开、是否只读),再备份一次。",
                        e);
    }

    private Problem.Expected unreachable(IOException e) {
        return new Problem.Expected("读不了备份文件夹“" + folder + "”。", "没有改动任何内容。", "请检查磁盘、U盘或网络盘是否连着,再试一次。", e);
    }

    private static boolean unfinished(Path file) {
        return file.getFileName().toString().endsWith(UNFINISHED);
    }

    private static Optional<Kept> kept(Path file) {
        return BundleName.parse(file.getFileName().toString()).map(name -> new Kept(file, name, size(file)));
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** A bundle in the folder. */
    public record Kept(Path file, BundleName name, long size) {}
}

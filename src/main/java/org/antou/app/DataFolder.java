package org.antou.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.antou.problem.Problem;

/** The data folder as a place of files: the log folder, and the mark of a store that is being made. */
final class DataFolder {

    private static final String UNFINISHED = "unfinished";

    /** What the making of a store leaves when the power goes; nothing of it was promised to anybody. */
    private static final List<String> REMAINS =
            List.of("antou.mv.db", "antou.seal", "keyring.json", "keyring-copy.json", "lockout.json");

    private DataFolder() {}

    /** Makes a folder that only its owner may enter, where the file system knows owners. */
    static void make(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static Path log(Path folder) {
        return folder.resolve("log");
    }

    static boolean unfinished(Path folder) {
        return Files.exists(folder.resolve(UNFINISHED));
    }

    /** Marks that a store is being made; clears what an unfinished try left. */
    static void begin(Path folder) {
        if (!unfinished(folder) && Startup.holdsData(folder)) {
            throw new Problem.Expected("这个文件夹里已经有案头的数据。", "原有的数据没有改动。", "请登录原有的数据,或另选一个空文件夹。");
        }
        try {
            if (!unfinished(folder)) {
                Files.createFile(folder.resolve(UNFINISHED));
            }
            for (String name : REMAINS) {
                Files.deleteIfExists(folder.resolve(name));
            }
            remove(folder.resolve("attachments"));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Removes a folder with all that is in it; none is as good. */
    static void remove(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static void finish(Path folder) {
        try {
            Files.delete(folder.resolve(UNFINISHED));
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static Problem.Expected unwritable(Path folder, IOException e) {
        return new Problem.Expected("写不进数据文件夹“" + folder + "”。", "没有改动任何内容。", "请检查文件夹权限和磁盘空间,或另选一个文件夹。", e);
    }
}

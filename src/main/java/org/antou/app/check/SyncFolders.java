package org.antou.app.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Folders that a sync client carries to the internet, known by the names and marks their clients give them. */
final class SyncFolders {

    /** The whole name, or its beginning before a space or a dash. */
    private static final List<String> NAMES = List.of(
            "onedrive",
            "dropbox",
            "icloud",
            "iclouddrive",
            "google drive",
            "googledrive",
            "nextcloud",
            "owncloud",
            "syncthing",
            "nutstore",
            "baidusync",
            "wpsdrive",
            "微云",
            "115");

    /** Anywhere in the name: clients add words of their own, such as 我的坚果云 or 百度网盘同步空间. */
    private static final List<String> WORDS = List.of(
            "坚果云", "百度网盘", "百度云", "baidunetdisk", "wps云", "wps网盘", "wps cloud", "阿里云盘", "天翼云盘", "夸克网盘", "腾讯微云", "和彩云");

    private static final List<String> MARKS = List.of(".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log");

    private SyncFolders() {}

    /** The sync folder that a folder is, or lies in. */
    static Optional<Path> around(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), at -> at != null, Path::getParent)
                .filter(SyncFolders::isSynced)
                .findFirst();
    }

    private static boolean isSynced(Path folder) {
        String name = Optional.ofNullable(folder.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean named = NAMES.stream()
                .anyMatch(client ->
                        name.equals(client) || name.startsWith(client + " ") || name.startsWith(client + "-"));
        return named
                || WORDS.stream().anyMatch(name::contains)
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }
}

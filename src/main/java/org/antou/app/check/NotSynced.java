package org.antou.app.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.problem.Problem;

/** A sync client copies a store while it is being written, and sends it out of the office. */
final class NotSynced implements FolderCheck {

    private static final List<String> CLIENTS = List.of(
            "onedrive",
            "dropbox",
            "icloud",
            "google drive",
            "googledrive",
            "nextcloud",
            "owncloud",
            "syncthing",
            "nutstore",
            "坚果云",
            "baidusync",
            "百度网盘",
            "wpsdrive",
            "wps云盘",
            "wps网盘",
            "微云",
            "阿里云盘",
            "115");

    private static final List<String> MARKS = List.of(".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log");

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), at -> at != null, Path::getParent)
                .filter(NotSynced::isSynced)
                .findFirst()
                .map(synced -> new Problem.Expected(
                        "“" + synced + "”看来是同步盘的文件夹:同步会拿走正在写的数据文件,还会把数据传到网上。", ONLY_A_WARNING, "请另选一个不同步的本机文件夹。"));
    }

    private static boolean isSynced(Path folder) {
        String name = Optional.ofNullable(folder.getFileName())
                .map(Path::toString)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return CLIENTS.stream()
                        .anyMatch(client ->
                                name.equals(client) || name.startsWith(client + " ") || name.startsWith(client + "-"))
                || MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
    }
}

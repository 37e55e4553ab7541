package org.antou.app.check;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antou.problem.Problem;

/** Network drives lie about what is written, and sticks are pulled out: a database on them breaks sooner or later. */
final class OnOwnDisk implements FolderCheck {

    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "9p",
            "davfs",
            "fuse.sshfs",
            "fuse.davfs",
            "webdav");

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        String path = folder.toAbsolutePath().toString();
        Optional<FileStore> disk = FolderCheck.disk(folder);
        if (path.startsWith("\\\\")
                || disk.map(FileStore::type).filter(OnOwnDisk::isNetwork).isPresent()) {
            return Optional.of(new Problem.Expected(
                    "“" + folder + "”在网络盘上,断网或两台电脑同时打开会损坏数据。", ONLY_A_WARNING, "请另选本机硬盘上的文件夹;网络盘只用来放备份。"));
        }
        boolean pulledOut = path.startsWith("/media/") || path.startsWith("/run/media/");
        if (pulledOut || disk.filter(OnOwnDisk::isRemovable).isPresent()) {
            return Optional.of(new Problem.Expected(
                    "“" + folder + "”在U盘或移动硬盘上,正在写时拔下会损坏数据。", ONLY_A_WARNING, "请另选本机硬盘上的文件夹;移动盘只用来放备份。"));
        }
        return Optional.empty();
    }

    static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    /** Only Windows tells. */
    private static boolean isRemovable(FileStore disk) {
        try {
            return Boolean.TRUE.equals(disk.getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}

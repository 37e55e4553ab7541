package org.antou.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the system tells about the disk that a folder is on; where it tells nothing, the answer is no. */
public final class Disks {

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

    private Disks() {}

    /** The folder itself, or the nearest one above it that exists. */
    public static Path existing(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (at.getParent() != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** The disk it is on; empty where the system does not tell. */
    public static Optional<FileStore> of(Path folder) {
        try {
            return Optional.of(Files.getFileStore(existing(folder)));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Whether both are on one disk (one partition: more the system does not tell). */
    public static boolean same(Path one, Path other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    /** Whether it is on another computer. */
    public static boolean network(Path folder) {
        return folder.toAbsolutePath().toString().startsWith("\\\\")
                || of(folder).map(FileStore::type).filter(Disks::isNetwork).isPresent();
    }

    /** Whether it can be pulled out: Windows tells, on Linux its place does. */
    public static boolean removable(Path folder) {
        String path = folder.toAbsolutePath().toString();
        return path.startsWith("/media/")
                || path.startsWith("/run/media/")
                || of(folder).filter(Disks::saysRemovable).isPresent();
    }

    /** Whether this type of file system is one of a network. */
    public static boolean isNetwork(String type) {
        return NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    private static boolean saysRemovable(FileStore disk) {
        try {
            return Boolean.TRUE.equals(disk.getAttribute("volume:isRemovable"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}

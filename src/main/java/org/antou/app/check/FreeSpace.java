package org.antou.app.check;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.file.Disks;
import org.antou.problem.Problem;

/** A store that fills its disk can't save; a few hundred megabytes last an office for years. */
final class FreeSpace implements FolderCheck {

    private static final long MEGABYTE = 1L << 20;

    private final long needed;

    /** @param megabytes what must be free */
    FreeSpace(long megabytes) {
        this.needed = megabytes * MEGABYTE;
    }

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        return Disks.of(folder)
                .flatMap(FreeSpace::free)
                .filter(free -> free < needed)
                .map(free -> new Problem.Expected(
                        "“" + folder + "”所在的磁盘只剩" + free / MEGABYTE + "兆空间。",
                        NOTHING_DONE,
                        "请先清理出至少" + needed / MEGABYTE + "兆,或另选一个磁盘上的文件夹。"));
    }

    private static Optional<Long> free(FileStore disk) {
        try {
            return Optional.of(disk.getUsableSpace());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}

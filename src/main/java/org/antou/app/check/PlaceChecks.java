package org.antou.app.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.antou.app.AppPaths;
import org.antou.file.Disks;
import org.antou.problem.Problem;

/** All checks of a folder that is to be a second place for backups of a data folder. */
public final class PlaceChecks {

    private final AppPaths paths;
    private final Path data;

    /** @param data the data folder whose bundles are to go there */
    public PlaceChecks(AppPaths paths, Path data) {
        this.paths = paths;
        this.data = data.toAbsolutePath().normalize();
    }

    /** Refuses (Problem.Expected) a folder that can't be one; hands back what makes it a weak one. */
    public List<Problem.Expected> require(Path folder) {
        refusals(folder).findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        return Stream.of(sameDisk(folder), synced(folder))
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<Problem.Expected> refusals(Path folder) {
        return Stream.of(
                        new Spellable(paths.environment().fileNames()).look(folder),
                        inData(folder),
                        new OutsideProgram(paths.programFolder(), false).look(folder),
                        new Writable().look(folder))
                .flatMap(Optional::stream);
    }

    private Optional<Problem.Expected> inData(Path folder) {
        return folder.toAbsolutePath().normalize().startsWith(data)
                ? Optional.of(new Problem.Expected(
                        "“" + folder + "”在数据文件夹里:数据丢了,它也跟着丢。", FolderCheck.NOTHING_DONE, "请选U盘、移动硬盘、网络共享或另一块硬盘上的文件夹。"))
                : Optional.empty();
    }

    private Optional<Problem.Expected> sameDisk(Path folder) {
        return Disks.same(folder, data)
                ? Optional.of(new Problem.Expected(
                        "“" + folder + "”和数据在同一个磁盘上:磁盘坏了,两份一起丢,不算机外备份。",
                        FolderCheck.ONLY_A_WARNING,
                        "建议另选U盘、移动硬盘或网络共享上的文件夹。"))
                : Optional.empty();
    }

    private static Optional<Problem.Expected> synced(Path folder) {
        return SyncFolders.around(folder)
                .map(sync -> new Problem.Expected(
                        "“" + sync + "”看来是同步盘的文件夹(OneDrive、坚果云、百度网盘、WPS云一类):备份会被传到网上。",
                        FolderCheck.ONLY_A_WARNING,
                        "内网办公的资料不应上网,请另选不同步的位置。"));
    }
}

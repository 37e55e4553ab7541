package org.antou.app.check;

import java.nio.file.Path;
import java.util.Optional;
import org.antou.problem.Problem;

/** A sync client copies a store while it is being written, and sends it out of the office. */
final class NotSynced implements FolderCheck {

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        return SyncFolders.around(folder)
                .map(synced -> new Problem.Expected(
                        "“" + synced + "”看来是同步盘的文件夹:同步会拿走正在写的数据文件,还会把数据传到网上。", ONLY_A_WARNING, "请另选一个不同步的本机文件夹。"));
    }
}

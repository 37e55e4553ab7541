package org.antou.app.check;

import java.nio.file.Path;
import java.util.Optional;
import org.antou.file.Disks;
import org.antou.problem.Problem;

/** Network drives lie about what is written, and sticks are pulled out: a database on them breaks sooner or later. */
final class OnOwnDisk implements FolderCheck {

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        if (Disks.network(folder)) {
            return Optional.of(new Problem.Expected(
                    "“" + folder + "”在网络盘上,断网或两台电脑同时打开会损坏数据。", ONLY_A_WARNING, "请另选本机硬盘上的文件夹;网络盘只用来放备份。"));
        }
        if (Disks.removable(folder)) {
            return Optional.of(new Problem.Expected(
                    "“" + folder + "”在U盘或移动硬盘上,正在写时拔下会损坏数据。", ONLY_A_WARNING, "请另选本机硬盘上的文件夹;移动盘只用来放备份。"));
        }
        return Optional.empty();
    }
}

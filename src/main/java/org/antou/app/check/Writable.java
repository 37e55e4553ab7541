package org.antou.app.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.file.Disks;
import org.antou.problem.Problem;

/** The current user must be able to write there. */
final class Writable implements FolderCheck {

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return Optional.of(new Problem.Expected("“" + folder + "”是文件,不是文件夹。", NOTHING_DONE, "请另选一个文件夹。"));
        }
        return Files.isWritable(Disks.existing(folder))
                ? Optional.empty()
                : Optional.of(
                        new Problem.Expected("文件夹“" + folder + "”不能写入。", NOTHING_DONE, "请另选一个文件夹,或请管理员给当前用户写入权限。"));
    }
}

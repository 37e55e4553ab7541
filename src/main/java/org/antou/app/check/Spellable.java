package org.antou.app.check;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.antou.problem.Problem;

/** A path that the system's character set can't write is another path by the time it arrives. */
final class Spellable implements FolderCheck {

    private final Charset fileNames;

    Spellable(Charset fileNames) {
        this.fileNames = fileNames;
    }

    @Override
    public Optional<Problem.Expected> look(Path folder) {
        String path = folder.toString();
        boolean good = path.indexOf('\uFFFD') < 0 && fileNames.newEncoder().canEncode(path);
        return good
                ? Optional.empty()
                : Optional.of(new Problem.Expected(
                        "文件夹“" + path + "”的名字里有系统当前字符集写不出的字。", NOTHING_DONE, "请另选一个只含字母和数字的文件夹,或把系统区域设为UTF-8。"));
    }
}

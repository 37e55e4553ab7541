package org.antou.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/** Saves a PDF where the clerk wants it. */
public final class PdfFiles {

    private PdfFiles() {}

    /** Writes the file whole or not at all; a file that is held open by another program stays as it is. */
    public static void save(PdfPaper paper, Path file) {
        save(paper.bytes(), file);
    }

    static void save(byte[] bytes, Path file) {
        try {
            SafeFiles.replace(file, bytes);
        } catch (IOException e) {
            cleanUp(file);
            throw new Problem.Expected("没有写成 " + file.getFileName() + "。", "原来的文件没有改动,台账也没有改动。", advice(file), e);
        }
    }

    private static String advice(Path file) {
        if (Files.isRegularFile(file)) {
            return "它可能正被阅读器或杀毒软件打开:请关闭后再存,或换一个文件名。";
        }
        return "请换一个可以写入、还有空间的文件夹。";
    }

    private static void cleanUp(Path file) {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".new"));
        } catch (IOException e) {
            throw new Problem.Expected(
                    "没有写成 " + file.getFileName() + ",旁边留下了一个 .new 文件。",
                    "原来的文件没有改动,台账也没有改动。",
                    "请手工删除那个 .new 文件:里面可能有台账内容。",
                    e);
        }
    }
}

package org.antou.sheet.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.file.SafeFiles;
import org.antou.problem.Problem;

/** Writes a workbook whole or not at all; one that Excel holds open stays as it is. */
public final class SheetFiles {

    /** Writes a workbook. */
    @FunctionalInterface
    public interface Writing {
        /** @return what was written; where it was stopped, the file stays as it was */
        Exported to(OutputStream out) throws IOException;
    }

    private SheetFiles() {}

    public static Exported save(Path file, Writing writing) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Exported exported;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                exported = writing.to(out);
            }
            if (!exported.stopped()) {
                SafeFiles.replace(fresh, file);
            }
            return exported;
        } catch (IOException e) {
            throw new Problem.Expected("没有写成“" + file.getFileName() + "”。", "原来的文件没有改动,台账也没有改动。", advice(file), e);
        } finally {
            discard(fresh);
        }
    }

    private static String advice(Path file) {
        return Files.isRegularFile(file) ? "它可能正被 Excel、WPS 或杀毒软件打开:请关闭后再存,或换一个文件名。" : "请换一个可以写入、还有空间的文件夹。";
    }

    private static void discard(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new Problem.Expected(
                    "没有写成,旁边留下了“" + fresh.getFileName() + "”。", "原来的文件没有改动。", "请手工删除它:里面可能有台账内容。", e);
        }
    }
}

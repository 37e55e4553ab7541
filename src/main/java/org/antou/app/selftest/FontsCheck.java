package org.antou.app.selftest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.antou.paper.BundledFont;

/** The fonts that come with the program are whole: a copy that was cut off prints empty boxes. */
final class FontsCheck implements SelfCheck {

    /** Both are more than ten megabytes. */
    private static final long LEAST_BYTES = 10_000_000;

    @Override
    public String title() {
        return "字体";
    }

    @Override
    public String run(Path folder) throws Exception {
        for (BundledFont font : BundledFont.values()) {
            try (InputStream in = font.open()) {
                long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
                if (bytes < LEAST_BYTES) {
                    throw new CheckFailed(font.title() + "不完整,只有" + bytes + "字节。请重新复制程序文件夹。");
                }
            }
        }
        return Arrays.stream(BundledFont.values()).map(BundledFont::title).collect(Collectors.joining("、"));
    }
}

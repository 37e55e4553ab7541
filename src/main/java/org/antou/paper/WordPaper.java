package org.antou.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finished Word document (.docx), kept in memory like a PDF.
 *
 * @param bytes the whole file
 * @param fonts which fonts it asks for, and what stands in for those that this PC lacks
 */
public record WordPaper(byte[] bytes, List<FontUse> fonts) {

    public WordPaper {
        fonts = List.copyOf(fonts);
    }

    /** What the clerk should know about the fonts of this PC; empty where all are there. */
    public Optional<String> fontNote() {
        String missing =
                fonts.stream().filter(FontUse::downgraded).map(FontUse::text).collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("本机缺公文字体。文件里写的仍是标准字体,并注明代用的字体:" + missing + ";代用的也没有时,由打开它的软件自己选。拿到装有标准字体的电脑上就按标准显示。");
    }
}

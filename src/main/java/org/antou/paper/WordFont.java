package org.antou.paper;

import java.util.List;

/**
 * The fonts that GB/T 9704 asks for, by the names under which Word knows them, each with the font that stands in for it on
 * a PC that lacks it.
 */
enum WordFont {
    TITLE("方正小标宋简体", "宋体", List.of("fzxbsjw", "fzxbsk", "fzxbsjw--gb1-0")),
    FANGSONG("仿宋_GB2312", "仿宋", List.of("simfang_gb2312", "fangsong_gb2312", "fsgb2312")),
    HEI("黑体", "思源黑体", List.of("simhei")),
    KAI("楷体_GB2312", "楷体", List.of("simkai_gb2312", "kaiti_gb2312", "ktgb2312")),
    SONG("宋体", "新宋体", List.of("simsun"));

    private final String title;
    private final String substitute;
    private final List<String> stems;

    WordFont(String title, String substitute, List<String> stems) {
        this.title = title;
        this.substitute = substitute;
        this.stems = stems;
    }

    /** The name in the document; it stays even where this PC lacks the font, because the next one may have it. */
    String title() {
        return title;
    }

    /** What Word is told to use instead. */
    String substitute() {
        return substitute;
    }

    FontUse on(FontFolders folders) {
        boolean there = stems.stream().anyMatch(stem -> folders.find(stem).isPresent());
        return new FontUse(title, there ? title : substitute, !there);
    }
}

package org.antou.paper;

import java.util.List;

/** The typefaces of office paper; each prefers the PC's own font, found by the name of its file. */
public enum Typeface {
    SONG("宋体", List.of("simsun", "simsun1", "fzssk", "fzssjw", "uming")),
    FANGSONG("仿宋", List.of("simfang", "fzfsk", "fzfsjw")),
    HEI("黑体", List.of("simhei", "fzhtk", "fzhtjw", "wqy-zenhei")),
    KAI("楷体", List.of("simkai", "fzktk", "fzktjw", "ukai")),
    /** 小标宋 comes with no system; many offices install it by hand. */
    TITLE("小标宋", List.of("fzxbsjw", "fzxbsk", "fzxbsjw--gb1-0", "simhei"));

    private final String title;
    private final List<String> stems;

    Typeface(String title, List<String> stems) {
        this.title = title;
        this.stems = stems;
    }

    public String title() {
        return title;
    }

    /** Lower-case file names without ending, best first. */
    List<String> stems() {
        return stems;
    }
}

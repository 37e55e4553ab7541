package org.antou.paper;

import java.util.List;

/**
 * 公文: an official document as Word gets it, in the form of GB/T 9704—2012 (党政机关公文格式).
 *
 * @param number  发文字号 at the top right; empty for none
 * @param title   the headline, centred in 2 号小标宋
 * @param marking a marking line at the top left (内部资料) in 3 号黑体; empty for none
 * @param parts   the paragraphs from top to bottom
 * @param signer  发文机关署名; empty for none
 * @param date    成文日期 as it is written, for example 2021年1月28日; empty for none
 */
public record OfficialPaper(String number, String title, String marking, List<Part> parts, String signer, String date) {

    public OfficialPaper {
        parts = List.copyOf(parts);
    }

    /** One that bears no number. */
    public OfficialPaper(String title, String marking, List<Part> parts, String signer, String date) {
        this("", title, marking, parts, signer, date);
    }

    /** A paragraph at one level of the outline. */
    public record Part(Level level, String text) {}

    /** The levels of an official document, each with its typeface; all are 3 号. */
    public enum Level {
        /** 一、 in 黑体. */
        FIRST(WordFont.HEI),
        /** (一) in 楷体. */
        SECOND(WordFont.KAI),
        /** 1. and running text in 仿宋. */
        TEXT(WordFont.FANGSONG),
        /** 主送机关 and the like: 仿宋, at the left edge. */
        ADDRESSEE(WordFont.FANGSONG);

        private final WordFont font;

        Level(WordFont font) {
            this.font = font;
        }

        WordFont font() {
            return font;
        }

        /** Whether it must not stand alone at the foot of a page. */
        boolean heading() {
            return this == FIRST || this == SECOND;
        }
    }

    public static Part part(Level level, String text) {
        return new Part(level, text);
    }
}

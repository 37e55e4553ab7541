package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** The measures of GB/T 9704 as they stand in the Word file. */
class WordPressTest {

    private static final OfficialPaper PAPER = new OfficialPaper(
            "某局党组关于整改情况的通报",
            "内部资料",
            List.of(
                    OfficialPaper.part(OfficialPaper.Level.FIRST, "一、反馈问题整改落实情况"),
                    OfficialPaper.part(OfficialPaper.Level.SECOND, "(一)学习不够深入"),
                    OfficialPaper.part(OfficialPaper.Level.TEXT, "1.学习\u00A0少。")),
            "中共某市某局党组",
            "2021年1月28日");

    @TempDir
    private Path folder;

    @Test
    void holdsTwentyTwoLinesOfTwentyEightCharacters() throws IOException {
        try (XWPFDocument word = open(new WordPress(List.of()).write(PAPER))) {
            CTSectPr page = word.getDocument().getBody().getSectPr();
            double line = 28.9;

            assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(page.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(page.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(page.getPgMar().getRight())).isEqualTo(26);
            assertThat(millimetres(page.getPgMar().getBottom())).isEqualTo(35);
            assertThat(page.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
            assertThat(word.getParagraphs())
                    .allSatisfy(p -> assertThat(p.getSpacingBetween()).isBetween(line, line + 0.1));
            assertThat(225 / 25.4 * 72 / word.getParagraphs().get(0).getSpacingBetween())
                    .isBetween(22.0, 22.1);
            double character = 16 + ((Number) page.getDocGrid().getCharSpace()).doubleValue() / 4096;
            assertThat(156 / 25.4 * 72 / character).isBetween(27.99, 28.01);
        }
    }

    @Test
    void namesFontsAndSizesOfEachLevel() throws IOException {
        try (XWPFDocument word = open(new WordPress(List.of()).write(PAPER))) {
            assertThat(look(word, "某局党组关于整改情况的通报")).isEqualTo("方正小标宋简体 22.0");
            assertThat(look(word, "一、反馈问题整改落实情况")).isEqualTo("黑体 16.0");
            assertThat(look(word, "(一)学习不够深入")).isEqualTo("楷体_GB2312 16.0");
            assertThat(look(word, "1.学习\u00A0少。")).isEqualTo("仿宋_GB2312 16.0");
            assertThat(paragraph(word, "2021年1月28日").getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(indent(word, "2021年1月28日")).isEqualTo(400);
            // 8 characters over the 6.5 of the date: the middles meet.
            assertThat(indent(word, "中共某市某局党组")).isEqualTo(325);
        }
    }

    @Test
    void setsOddPageNumbersRightAndEvenOnesLeft() throws IOException {
        try (XWPFDocument word = open(new WordPress(List.of()).write(PAPER))) {
            XWPFParagraph odd =
                    word.getHeaderFooterPolicy().getFooter(1).getParagraphs().get(0);
            XWPFParagraph even =
                    word.getHeaderFooterPolicy().getFooter(2).getParagraphs().get(0);

            assertThat(word.getEvenAndOddHeadings()).isTrue();
            assertThat(odd.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(even.getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
            assertThat(odd.getCTP().xmlText()).contains("PAGE", "—");
            assertThat(word.getFooterList()).hasSize(2);
            assertThat(HeaderFooterType.values()).contains(HeaderFooterType.EVEN);
        }
    }

    @Test
    void namesWhatStandsInForAMissingFont() throws IOException {
        WordPaper paper = new WordPress(List.of()).write(PAPER);
        Files.createFile(folder.resolve("FZXBSJW.TTF"));
        Files.createFile(folder.resolve("simhei.ttf"));

        assertThat(paper.fontNote().orElseThrow()).contains("方正小标宋简体→宋体", "仿宋_GB2312→仿宋");
        assertThat(new WordPress(List.of(folder)).write(PAPER).fontNote().orElseThrow())
                .doesNotContain("小标宋", "黑体")
                .contains("楷体_GB2312→楷体");
    }

    @Test
    void dropsOnlyWhatNoFileCanHold() throws IOException {
        OfficialPaper paper = new OfficialPaper(
                "题\u0001目", "", List.of(OfficialPaper.part(OfficialPaper.Level.TEXT, "𠮷 \uD800 字\uFFFF")), "", "");
        try (XWPFDocument word = open(new WordPress(List.of()).write(paper))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("题目", "𠮷  字");
        }
    }

    private static long millimetres(Object twips) {
        return Math.round(((Number) twips).doubleValue() / 1440 * 25.4);
    }

    private static XWPFDocument open(WordPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static int indent(XWPFDocument word, String text) {
        return paragraph(word, text).getCTP().getPPr().getInd().getRightChars().intValue();
    }

    private static String look(XWPFDocument word, String text) {
        var run = paragraph(word, text).getRuns().get(0);
        return run.getCTR().getRPr().getRFontsArray(0).getEastAsia() + " " + run.getFontSizeAsDouble();
    }
}

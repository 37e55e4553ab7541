package org.antou.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PressTest {

    /** No font of the system: the same result on every machine. */
    private final Press press = new Press(List.of());

    @Test
    void everyPageBearsHeadPageNumberAndMarking() throws IOException {
        PdfPaper paper = press.print(SampleTables.of(30).withMarking("内部资料"));
        List<String> pages = PdfText.pages(paper);
        assertThat(pages).hasSize(paper.pages()).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("反馈问题", "完成情况", "销号日期", "内部资料");
            assertThat(pages.get(i)).contains("第" + (i + 1) + "页/共" + pages.size() + "页");
        }
        assertThat(pages.get(0)).contains("填报单位:某市行政审批局").doesNotContain("填表人");
        assertThat(pages.get(pages.size() - 1)).contains("填表人:", "审核人:", "主要负责人(签字):", "日期:");
    }

    @Test
    void everythingIsEmbedded() throws IOException {
        assertThat(PdfText.fontsNotEmbedded(press.print(SampleTables.of(3)))).isEmpty();
    }

    @Test
    void aRowTallerThanTwoPagesGoesOnWithItsMarkAndLosesNothing() throws IOException {
        String progress = numbered(900);
        Printout printout = SampleTables.table(List.of(SampleTables.row(7, "问题。", progress)));
        PdfPaper paper = press.print(printout);
        List<String> pages = PdfText.pages(paper);
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(0)).doesNotContain("续");
        assertThat(pages.subList(1, pages.size())).allMatch(page -> page.contains("7续"));
        assertThat(PdfText.column(printout, paper, 8)).startsWith(progress);
    }

    @Test
    void aRowThatFitsOnAPageIsNotCutForALittleRoom() throws IOException {
        String issue = "窗口办理时限掌握不准。".repeat(12);
        List<PaperRow> rows = java.util.stream.IntStream.rangeClosed(1, 60)
                .mapToObj(i -> SampleTables.row(i, issue, ""))
                .toList();
        assertThat(PdfText.pages(press.print(SampleTables.table(rows)))).noneMatch(page -> page.contains("续"));
    }

    @Test
    void rareCharactersAndMarkupComeOutAsTheyAre() throws IOException {
        String odd = "𠮷田龘㑇䶮&<b>\"'</b>{{pages}}$1\\";
        PdfPaper paper = press.print(SampleTables.table(List.of(SampleTables.row(1, odd, ""))));
        assertThat(PdfText.pages(paper).get(0)).contains(odd);
        assertThat(paper.unprintable()).isEmpty();
        assertThat(PdfText.fontsNotEmbedded(paper)).isEmpty();
    }

    @Test
    void whatNoFontShowsIsToldWithRecordAndFieldBeforePrinting() throws IOException {
        Printout printout = SampleTables.table(List.of(
                SampleTables.row(1, "正常", "正常"), SampleTables.row(2, "好\uDBFF\uDFFD的", "笑\uD83D\uDE00\uD83D\uDE00")));
        assertThat(press.check(printout))
                .containsExactly(
                        new Unprintable("第2条", "反馈问题", "\uDBFF\uDFFD"), new Unprintable("第2条", "完成情况", "\uD83D\uDE00"));
        assertThat(PdfText.pages(press.print(printout)).get(0)).contains("好〓的", "笑〓〓");
    }

    @Test
    void aColumnThatIsEmptyThroughoutIsKnownAndCanBeLeftOut() throws IOException {
        Printout printout = SampleTables.of(3);
        assertThat(printout.emptyColumns()).containsExactly("销号日期");
        PdfPaper paper = press.print(printout.without(java.util.Set.of("销号日期")));
        assertThat(PdfText.pages(paper).get(0)).doesNotContain("销号日期").contains("整改状态");
    }

    @Test
    void aColumnToBeWrittenByHandIsNoEmptyOne() {
        Printout printout = new Printout(
                "体检",
                "",
                "",
                false,
                List.of(new PaperColumn("发现", 40, false), PaperColumn.byHand("处理情况", 34)),
                List.of(new PaperRow("第1条", List.of("缺主持人", ""))),
                List.of());
        assertThat(printout.emptyColumns()).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsAFormToFillIn() throws IOException {
        PdfPaper paper = press.print(SampleTables.table(List.of()));
        assertThat(PdfText.pages(paper)).hasSize(1).first().asString().contains("反馈问题", "填表人:", "第1页/共1页");
    }

    @Test
    void aDowngradedTypefaceIsTold() {
        List<FontUse> fonts = press.print(SampleTables.of(1)).fonts();
        assertThat(fonts.stream().map(FontUse::text).collect(Collectors.toList()))
                .contains("宋体→思源黑体 Noto Sans SC");
    }

    @Test
    void aLetterShowsItsCodeAndBreaksOntoNumberedPages() throws IOException {
        Letter letter = new Letter(
                "恢复码",
                "内部资料",
                List.of(
                        Letter.block(Letter.Style.FIELD, "单位:某市行政审批局"),
                        Letter.block(Letter.Style.CODE, "ABCD-EFGH-JKLM-NPQR"),
                        Letter.block(Letter.Style.TEXT, "请锁进保险柜。".repeat(200)),
                        Letter.block(Letter.Style.RIGHT, "2026年11月24日")));
        List<String> pages = PdfText.pages(press.print(letter));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("ABCD-EFGH-JKLM-NPQR", "第1页/共2页", "内部资料");
        assertThat(pages.get(1)).contains("2026年11月24日", "第2页/共2页", "内部资料");
    }

    private static String numbered(int sentences) {
        return java.util.stream.IntStream.rangeClosed(1, sentences)
                .mapToObj(i -> "[" + i + "]对照检查,立行立改。")
                .collect(Collectors.joining());
    }
}

package org.antou.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.antou.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices send them, good and bad. */
@Timeout(60)
class DocumentsTest {

    private static final String TEXT = "关于巡察整改情况的通报\r\n一、整改情况\n1.窗口排队时间长。\r整改情况:整改完毕。";
    private static final List<String> LINES = List.of("关于巡察整改情况的通报", "一、整改情况", "1.窗口排队时间长。", "整改情况:整改完毕。");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingOfATextFile(String charset) {
        assertThat(read("通报.txt", TEXT.getBytes(Charset.forName(charset))).lines())
                .isEqualTo(LINES);
    }

    @Test
    void readsTextWithItsMarkAndWithRareCharacters() {
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(read("通报.txt", marked).lines()).isEqualTo(LINES);
        assertThat(read("通报.txt", "𠮷㑇龘".getBytes(Charset.forName("GB18030"))).lines())
                .containsExactly("𠮷㑇龘");
        assertThat(Documents.pasted(TEXT).lines()).isEqualTo(LINES);
    }

    @Test
    void writesOutTheAutomaticNumbersOfWordAndItsTables() {
        Document word = read("通报.docx", Samples.numberedWord());

        assertThat(word.lines())
                .containsExactly(
                        "某局党组关于巡察整改情况的通报",
                        "一、组织领导",
                        "二、整改落实情况",
                        "(一)学习不深入",
                        "1.计划没有落实。",
                        "整改情况:整改完毕。",
                        "2.研讨少。",
                        "整改情况:正在整改。",
                        "(二)作风不实",
                        "1.排队时间长。",
                        "整改情况:整改完毕。",
                        "格0\t格1\t格2",
                        "格3\t格4\t格5");
        assertThat(word.tables()).containsExactly(List.of(List.of("格0", "格1", "格2"), List.of("格3", "格4", "格5")));
    }

    @Test
    void joinsTheWrappedLinesOfAPdf() {
        List<String> paragraphs = List.of(
                "某局党组关于巡察整改情况的通报",
                "1.窗口排队时间长,群众反映强烈,个别窗口办理一件事要等候一个小时以上,投诉较多。",
                "整改情况:整改完毕。增设窗口两个,排队时间缩短到十分钟以内,群众满意度有了明显的提高。");

        assertThat(read("通报.pdf", Samples.pdf(paragraphs, "")).lines()).isEqualTo(paragraphs);
    }

    @ParameterizedTest
    @CsvSource({"gb2312, GB18030", "utf-8, UTF-8", "gbk, UTF-8"})
    void readsAWebPageWithoutItsScriptsAndMenus(String declared, String real) {
        String page =
                "<html><head><meta charset=\"" + declared + "\"><title>通报</title><script>var a='脚本';</script></head>"
                        + "<body><nav>首页 党务公开</nav><h1>关于巡察整改情况的通报</h1><div><p>&emsp;一、整改情况</p>"
                        + "<p>1.窗口排队时间长。<br>整改情况:<b>整改完毕</b>。</p></div>"
                        + "<table><tr><td>序号</td><td><p>问题</p></td></tr><tr><td>1</td><td>甲</td></tr></table>"
                        + "<div style=\"display: none\">看不见</div><img src=\"http://198.51.100.1/x.png\"></body></html>";

        assertThat(read("通报.html", page.getBytes(Charset.forName(real))).lines().stream()
                        .map(String::strip))
                .containsExactly("关于巡察整改情况的通报", "一、整改情况", "1.窗口排队时间长。", "整改情况:整改完毕。", "序号\t问题", "1\t甲");
    }

    @Test
    void looksAtTheContentNotAtTheEnding() {
        assertThat(read("通报.doc", Samples.numberedWord()).lines()).contains("(二)作风不实");
        assertThat(read("通报.txt", Samples.pdf(List.of("一页"), "")).lines()).containsExactly("一页");
        assertThat(read("通报.docx", TEXT.getBytes(StandardCharsets.UTF_8)).lines())
                .isEqualTo(LINES);
        assertThat(read("通报.doc", "<html><body><p>网页</p></body></html>".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .containsExactly("网页");
    }

    @Test
    void saysOfEveryOtherKindWhatToDo() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        refuses("通报.wps", noise, "WPS", "另存为 .docx");
        refuses("台账.et", noise, "WPS", "另存为 .docx");
        refuses("公文.ofd", Samples.zip("OFD.xml", new byte[] {1}), "OFD", "粘贴文本");
        refuses("台账.xlsx", Samples.zip("xl/workbook.xml", new byte[] {1}), "电子表格", "导入台账");
        refuses("未知.bin", noise, "认不出", "另存为 .docx");
        refuses("照片.png", "\u0089PNG\r\n\u001a\n0000".getBytes(StandardCharsets.ISO_8859_1), "图片", "文字识别");
        refuses("通报.rtf", "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), "RTF", "另存为 .docx");
        refuses("扫描.pdf", Samples.scan(), "扫描件", "文字识别");
        refuses("加密.pdf", Samples.pdf(List.of("密"), "口令"), "打开密码", "去掉密码");
        refuses("加密.docx", Samples.encryptedWord(), "打开密码", "去掉密码");
        refuses("空.txt", new byte[0], "没有文字", "选对了文件");
        refuses("空白.txt", " \r\n\u3000".getBytes(StandardCharsets.UTF_8), "没有文字", "选对了文件");
    }

    @Test
    void refusesDamagedFiles() {
        byte[] word = Samples.numberedWord();
        byte[] pdf = Samples.pdf(List.of("一页"), "");

        refuses("半截.docx", Arrays.copyOf(word, word.length / 2), "损坏", "重新要一份");
        refuses("坏.docx", Samples.zip("word/document.xml", "<w:doc".getBytes(StandardCharsets.UTF_8)), "损坏", "重新要一份");
        refuses("坏.pdf", "%PDF-1.7 nothing follows".getBytes(StandardCharsets.US_ASCII), "损坏", "重新要一份");
        refuses("坏.doc", Arrays.copyOf(Samples.encryptedWord(), 600), "损坏", "重新要一份");
        assertThatThrownBy(() -> read("半截.pdf", Arrays.copyOf(pdf, 200))).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void doesNotUnpackABomb() {
        refuses("炸弹.docx", Samples.bomb(), "太大", "只留下通报正文");
    }

    @Test
    void fetchesNothingThatAFileAsksFor() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&x;</w:t></w:r></w:p></w:body></w:document>";

        assertThatThrownBy(
                        () -> read("外部.docx", Samples.zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Problem.Expected.class);
    }

    @Test
    void survivesEveryFlippedByte() {
        byte[] word = Samples.numberedWord();
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] broken = word.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(read("通报.docx", broken).lines()).isNotEmpty();
            } catch (Problem.Expected told) {
                assertThat(told.advice()).isNotBlank();
            }
        }
    }

    @Test
    void tellsOfFilesThatAreNotThere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("通报.txt"), TEXT);

        assertThat(Documents.read(file).name()).isEqualTo("通报.txt");
        assertThatThrownBy(() -> Documents.read(folder.resolve("没有.txt"))).hasMessageContaining("找不到文件");
        assertThatThrownBy(() -> Documents.read(folder)).hasMessageContaining("是文件夹");
        assertThatThrownBy(() -> Documents.pasted(" \n")).hasMessageContaining("没有文字");
    }

    private static void refuses(String name, byte[] content, String what, String advice) {
        assertThatThrownBy(() -> read(name, content))
                .as(name)
                .isInstanceOfSatisfying(Problem.Expected.class, problem -> {
                    assertThat(problem.what()).as(name).contains(what).contains(name);
                    assertThat(problem.advice()).as(name).contains(advice);
                    assertThat(problem.safe()).isNotBlank();
                });
    }

    private static Document read(String name, byte[] content) {
        return Documents.read(name, content);
    }
}

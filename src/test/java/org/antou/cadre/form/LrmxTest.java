package org.antou.cadre.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.antou.problem.Problem;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LrmxTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    private Path folder;

    @Test
    void everything_that_a_form_holds_goes_out_and_comes_back() {
        AppointmentForm form = Sample.form();

        FormRead read = FormFiles.read("张三.lrmx", LrmxWriter.write(form));

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.form().name()).isEqualTo("张三");
        assertThat(read.form().date(FormField.BIRTH)).contains(new PartialDate(1986, 5, 0));
        assertThat(read.form().family().get(0).name()).isEqualTo("王 芳");
    }

    @Test
    void the_elements_stand_in_the_order_of_the_editors() {
        String xml = new String(LrmxWriter.write(Sample.form()), StandardCharsets.UTF_8);

        assertThat(xml)
                .containsSubsequence(
                        "<Person>",
                        "<XingMing>张 三</XingMing>",
                        "<JianLi>",
                        "<RenMianLiYou>",
                        "<JiaTingChengYuan><Item><ChengWei>妻子",
                        "<ChengBaoDanWei>",
                        "<ShenFenZheng>",
                        "<ZhaoPian>",
                        "<Version>3.2.1.6");
    }

    @Test
    void words_of_another_party_stand_where_a_date_is_expected() {
        AppointmentForm form = read(LrmxWriter.write(Sample.with(FormField.PARTY, "民盟盟员")));

        assertThat(form.date(FormField.PARTY)).isEmpty();
        assertThat(form.text(FormField.PARTY)).isEqualTo("民盟盟员");
    }

    @Test
    void what_is_missing_and_what_is_unknown_is_told() {
        FormRead read = FormFiles.read(
                "a.lrmx", utf8(HEAD + "<Person><XingMing>张三</XingMing><Xin><A>1</A><B>2</B></Xin></Person>"));

        assertThat(read.notes())
                .anyMatch(note -> note.contains("没有这些项") && note.contains("性别"))
                .anyMatch(note -> note.contains("不认识") && note.contains("Xin/A、Xin/B"));
        assertThat(read(LrmxWriter.write(read.form())).others())
                .isEqualTo(read.form().others());
    }

    @Test
    void a_file_in_another_encoding_is_read_and_told() {
        byte[] gb = (HEAD + "<Person><XingMing>赵㼆</XingMing></Person>").getBytes(Charset.forName("GB18030"));

        FormRead read = FormFiles.read("a.lrmx", gb);

        assertThat(read.form().name()).isEqualTo("赵㼆");
        assertThat(read.notes()).anyMatch(note -> note.contains("GB18030"));
        byte[] marked = (HEAD + "<Person><XingMing>赵六</XingMing></Person>").getBytes(StandardCharsets.UTF_16);
        assertThat(read(marked).name()).isEqualTo("赵六");
    }

    @Test
    void a_photo_that_is_none_or_far_too_large_is_left_out_and_told() {
        FormRead none =
                FormFiles.read("a.lrmx", utf8("<Person><XingMing>张三</XingMing><ZhaoPian>aGVsbG8=</ZhaoPian></Person>"));
        FormRead large = FormFiles.read(
                "a.lrmx",
                utf8("<Person><XingMing>张三</XingMing><ZhaoPian>" + "A".repeat(12 * 1024 * 1024)
                        + "</ZhaoPian></Person>"));

        assertThat(none.form().photo()).isEmpty();
        assertThat(none.notes()).anyMatch(note -> note.contains("照片不是图片"));
        assertThat(large.form().photo()).isEmpty();
        assertThat(large.notes()).anyMatch(note -> note.contains("照片超过"));
    }

    @Test
    void a_photo_of_fifty_megabytes_is_refused_before_it_is_read() throws IOException {
        Path file = folder.resolve("大.lrmx");
        Files.writeString(
                file,
                "<Person><XingMing>张三</XingMing><ZhaoPian>" + "A".repeat(50 * 1024 * 1024) + "</ZhaoPian></Person>");

        assertThatThrownBy(() -> FormFiles.read(file))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("超过 16 MB");
    }

    @Test
    void entities_are_refused_and_nothing_outside_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");

        refused(
                "实体定义",
                HEAD + "<!DOCTYPE Person [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><Person><XingMing>&x;</XingMing></Person>");
        refused("实体定义", HEAD + "<!DOCTYPE Person SYSTEM \"http://127.0.0.1:9/a.dtd\"><Person/>");
    }

    @Test
    void a_billion_laughs_are_refused_at_once() {
        StringBuilder laughs = new StringBuilder(HEAD + "<!DOCTYPE Person [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"");
            laughs.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }

        refused("实体定义", laughs + "]><Person><XingMing>&a29;</XingMing></Person>");
    }

    @Test
    void what_is_no_form_has_its_own_words() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("张三.lrmx"));
            out.write(LrmxWriter.write(Sample.form()));
        }
        assertThatThrownBy(() -> FormFiles.read("a.lrmx", zip.toByteArray())).hasMessageContaining("压缩包");
        assertThatThrownBy(() -> FormFiles.read("a.lrmx", new byte[0])).hasMessageContaining("空文件");
        assertThatThrownBy(() -> FormFiles.read(folder.resolve("没有.lrmx"))).hasMessageContaining("找不到");
        refused("不是任免审批表", "姓名,性别\n张三,男");
        refused("不是任免审批表", "<html><body>张三</body></html>");
        refused("没有姓名", "<Person><XingBie>男</XingBie></Person>");
        refused("多得不正常", "<Person>" + "<a>".repeat(100_000));
        refused("多得不正常", "<Person>" + "<a/>".repeat(100_000) + "</Person>");
        byte[] cut = LrmxWriter.write(Sample.form());
        refused("不完整", new String(cut, 0, cut.length / 2, StandardCharsets.ISO_8859_1));
    }

    private static void refused(String why, String xml) {
        assertThatThrownBy(() -> FormFiles.read("a.lrmx", utf8(xml)))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining(why);
    }

    private static AppointmentForm read(byte[] content) {
        return FormFiles.read("a.lrmx", content).form();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

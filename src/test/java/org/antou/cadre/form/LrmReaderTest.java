package org.antou.cadre.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LrmReaderTest {

    private static final String OLD = "\"张 三\",\"男\",\"198605\",\"汉族\",\"辽宁鞍山\",\"200706\",\"健康\",\"辽宁海城\",\"200908\","
            + "\"大学#文学学士@在职研究生#\",\"辽宁大学中文系#@省委党校#\",\"经济师\",\"\",\"\",\"\",\"\",\"公文写作\","
            + "\"2005.09--2009.07  辽宁大学学习\r\n2009.08--  科员\",\"无\",\"2019年称职\",\"妻子@儿子\",\"王芳@张小三\",\"198803@201504\","
            + "\"群众@\",\"教师@学生\",\"副主任\",\"主任\",\"副主任\",\"工作需要\",\"某局党组\",\"20210128\",\"李四\",\"20210128\"";

    @TempDir
    private Path folder;

    @Test
    void an_old_form_is_read_with_its_photo_beside_it() throws IOException {
        Path file = folder.resolve("张三.lrm");
        Files.write(file, OLD.getBytes(Charset.forName("GB2312")));
        Files.write(folder.resolve("张三.pic"), Sample.picture());

        AppointmentForm form = FormFiles.read(file).form();

        assertThat(form.name()).isEqualTo("张三");
        assertThat(form.text(FormField.FULL_TIME_DEGREE)).isEqualTo("文学学士");
        assertThat(form.text(FormField.IN_SERVICE_SCHOOL)).isEqualTo("省委党校");
        assertThat(form.cv()).hasSize(2);
        assertThat(form.family()).hasSize(2);
        assertThat(form.family().get(1).work()).isEqualTo("学生");
        assertThat(form.photo()).isPresent();
        assertThat(form.text(FormField.FILLED_ON)).isEqualTo("20210128");
    }

    @Test
    void one_that_was_cut_off_is_refused() {
        assertThatThrownBy(() -> FormFiles.read("a.lrm", OLD.substring(0, 200).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("不完整");
    }
}

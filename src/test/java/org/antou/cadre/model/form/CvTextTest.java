package org.antou.cadre.model.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.StudyMode;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CvTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1998.09--2002.07  辽宁大学中文系学习",
                "1998.09-2002.07 辽宁大学中文系学习",
                "1998.09——2002.07 辽宁大学中文系学习",
                "1998年9月至2002年7月 辽宁大学中文系学习",
                "199809--200207辽宁大学中文系学习",
                "1998.09--2002.07,辽宁大学中文系学习"
            })
    void months_are_read_however_they_are_joined(String line) {
        assertThat(CvText.read(line))
                .containsExactly(new CvStretch(
                        Optional.of(new PartialDate(1998, 9, 0)),
                        Optional.of(new PartialDate(2002, 7, 0)),
                        "辽宁大学中文系学习",
                        Optional.empty(),
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019.06--          市某局办公室副主任", "2019.06--至今 市某局办公室副主任", "2019.06-- 市某局办公室副主任"})
    void the_last_stretch_goes_on(String line) {
        CvStretch stretch = CvText.read(line).get(0);
        assertThat(stretch.ends()).isEmpty();
        assertThat(stretch.work()).isEqualTo("市某局办公室副主任");
    }

    @Test
    void a_line_without_months_goes_on_with_the_one_above() {
        List<CvStretch> cv = CvText.read("2009.08--2015.03  海城市某镇政府科员\n   (挂职市某局)\n2015.03--  市某局科员");
        assertThat(cv).extracting(CvStretch::work).containsExactly("海城市某镇政府科员\n(挂职市某局)", "市某局科员");
    }

    @Test
    void studies_in_brackets_ran_beside_the_work() {
        CvStretch aside = CvText.read("2009.08--2015.03  科员\n(其间:2010.09--2013.07在省委党校公共管理专业学习)")
                .get(1);
        assertThat(aside.aside()).isTrue();
        assertThat(aside.study()).contains(StudyMode.IN_SERVICE);
        assertThat(aside.work()).isEqualTo("在省委党校公共管理专业学习");
    }

    @Test
    void what_has_no_month_that_exists_stays_as_words() {
        assertThat(CvText.read("1998.13--2002.07 学习")).singleElement().satisfies(stretch -> {
            assertThat(stretch.begins()).isEmpty();
            assertThat(stretch.work()).isEqualTo("1998.13--2002.07 学习");
        });
        assertThat(CvText.read("")).isEmpty();
    }
}

package org.antou.cadre.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.antou.cadre.form.Sample;
import org.antou.cadre.model.form.AppointmentForm;
import org.antou.cadre.model.form.Relative;
import org.antou.document.Documents;
import org.antou.paper.FormPaper;
import org.antou.paper.WordPress;
import org.junit.jupiter.api.Test;

class AppointmentPaperTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

    @Test
    void every_row_fills_the_frame() {
        FormPaper paper = AppointmentPaper.of(Sample.form(), TODAY);

        assertThat(paper.pages())
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.rows())
                        .allSatisfy(row -> assertThat(row.cells().stream()
                                        .mapToInt(FormPaper.Cell::columns)
                                        .sum())
                                .isEqualTo(page.widths().size())));
    }

    @Test
    void what_the_form_says_can_be_read_in_word() {
        List<String> lines = Documents.read(
                        "任免表.docx",
                        new WordPress()
                                .write(AppointmentPaper.of(Sample.form(), TODAY))
                                .bytes())
                .lines();

        assertThat(String.join("\n", lines))
                .contains("干部任免审批表", "1986.05", "辽宁大学中文系汉语言文学专业", "海城市某镇政府科员", "2021年1月28日", "填表人:李四");
    }

    /** Born in May 1986, the age of 28 January 2021 is 34: counted on the day of the form, never from the first of the month. */
    @Test
    void ages_are_full_years_on_the_day_of_the_form() {
        assertThat(texts(Sample.form())).contains("(34岁)", "32", "5");
    }

    @Test
    void a_large_family_has_room() {
        AppointmentForm form = Sample.form();
        List<Relative> family = Stream.iterate(1, i -> i <= 12, i -> i + 1)
                .map(i -> new Relative("亲属" + i, "某" + i, "", "", ""))
                .toList();
        assertThat(texts(new AppointmentForm(form.fields(), family, form.photo(), List.of())))
                .contains("亲属12");
    }

    private static List<String> texts(AppointmentForm form) {
        return AppointmentPaper.of(form, TODAY).pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }
}

package org.antou.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import org.antou.ledger.Fixture;
import org.antou.people.model.Person;
import org.antou.sheet.plan.RowState;
import org.junit.jupiter.api.Test;

/** A roster is looked at, its bad row alone, and its good rows brought in. */
class ImportScreenTest extends ImportWindow {

    @Test
    void good_rows_come_in_and_the_bad_one_stands_alone() throws IOException, TimeoutException {
        read("姓名,科室,身份证号\n林致远,综合科,11010519491231002X\n周明,综合科,4.4E+17\n");
        assertThat(rows().getItems()).hasSize(2);
        interact(() -> lookup("#import-only-errors").queryAs(CheckBox.class).fire());
        assertThat(rows().getItems()).hasSize(1);
        press("#import-write");
        assertThat(fixture.people.persons()).extracting(Person::name).containsExactly("林致远");
        assertThat(counts()).contains("新增 1 条", "还有 1 行没有导入");
    }

    @Test
    void a_number_that_is_sound_stands_covered_in_the_list() throws IOException, TimeoutException {
        read("姓名,科室,身份证号\n林致远,综合科,11010519491231002X\n周明,综合科,4.4E+17\n");
        assertThat(shown("身份证号")).containsExactly("110105********002X", "4.4E+17");
    }

    private List<String> shown(String title) {
        return rows().getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .flatMap(column -> IntStream.range(0, rows().getItems().size())
                        .mapToObj(row -> String.valueOf(column.getCellData(row))))
                .toList();
    }

    @Test
    void taking_back_means_this_import_even_where_something_else_was_done_since() throws IOException, TimeoutException {
        read("姓名,科室\n林致远,综合科\n");
        press("#import-write");
        UUID batch = fixture.history.batches(1).get(0).id();
        fixture.people.createSection(Fixture.CLERK, "财务科");
        press("#import-take-back");
        assertThat(takenBack).containsExactly(batch);
    }

    @Test
    void an_import_can_be_taken_back_from_here_while_the_rest_is_being_mended() throws IOException, TimeoutException {
        read("姓名,科室,性别\n李敏,综合科,女\n王芳,综合科,不详\n");
        assertThat(button("#import-take-back").isVisible()).isFalse();
        assertThat(outcomes()).containsExactly("新增", "有错");
        press("#import-write");
        assertThat(outcomes()).containsExactly("已新增", "有错");
        UUID batch = fixture.history.batches(1).get(0).id();
        press("#import-go-on");
        assertThat(states()).containsExactly(RowState.ERROR);
        assertThat(button("#import-take-back").isVisible()).isTrue();
        press("#import-take-back");
        assertThat(takenBack).containsExactly(batch);
        assertThat(rows().getItems()).hasSize(2);
        assertThat(button("#import-take-back").isVisible()).isFalse();
    }

    /** What the second column says of each row. */
    private List<String> outcomes() {
        return lookup("#import-rows .table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> ((TableCell<?, ?>) row.getChildrenUnmodifiable().get(1)).getText())
                .toList();
    }
}

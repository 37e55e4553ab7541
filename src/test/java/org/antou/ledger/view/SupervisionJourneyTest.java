package org.antou.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.antou.ledger.Fixture;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerRules;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.model.SupervisionGrid.Mark;
import org.antou.ledger.model.SupervisionGrid.Row;
import org.junit.jupiter.api.Test;

/** The fortnightly round of an office: holes seen, one filled by the keyboard, two issues of one visit written down. */
class SupervisionJourneyTest extends LedgerWindow {

    /** The small notice was fed back on 2021-06-10; the office's today is 2021-12-28: 14 periods, the last one open. */
    @Test
    void holes_are_seen_and_filled_and_one_visit_covers_several_issues() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        fixture.people.createPerson(Fixture.CLERK, "吴督查", Optional.empty());
        interact(tab::shown);
        settle();
        press("#ledger-supervision");
        assertThat(grid().getItems()).hasSize(2);
        assertThat(texts(".supervision-bar .label")).anyMatch(t -> t.startsWith("2 条问题共空缺 26 期。另有 1 条不用督查"));
        assertThat(texts(".supervision-pages .label")).contains("第 5—14 期,共 14 期(到 2022-01-06)");

        interact(() -> grid().getSelectionModel().select(0, grid().getColumns().get(14)));
        focus();
        type(KeyCode.ENTER);
        settle();
        press("登记");
        assertThat(within(".visit-form")).contains("请填写“督查人”", "请填写“进展”");
        make("#visit-person", "吴督查");
        write("#visit-progress", "已制订研讨计划");
        press("登记");
        assertThat(texts(".problem-what")).isEmpty();
        assertThat(texts(".field-error")).isEmpty();
        Issue second = fixture.ledger.all().get(1);
        List<Supervision> visits = fixture.supervisions.of(second.id());
        assertThat(visits).singleElement().satisfies(v -> assertThat(v.on()).isEqualTo(LocalDate.of(2021, 12, 22)));
        assertThat(row(0).marks().get(12)).isEqualTo(Mark.HELD);

        press("#supervision-mark");
        assertThat(texts("#supervision-record")).containsExactly("登记督查(2 条)…");
        press("#supervision-record");
        make("#visit-person", "吴督查");
        write("#visit-progress", "都在推进");
        write("#visit-progress-3", "新窗口已开通");
        press("登记");
        Issue third = fixture.ledger.all().get(2);
        assertThat(fixture.supervisions.of(second.id()))
                .extracting(Supervision::progress)
                .containsExactly("已制订研讨计划", "都在推进");
        assertThat(fixture.supervisions.of(third.id()))
                .extracting(Supervision::progress)
                .containsExactly("新窗口已开通");
        assertThat(row(0).marks().get(13)).isEqualTo(Mark.HELD);
        assertThat(LedgerRules.unsupervised(fixture.ledger.all().get(1), LocalDate.of(2021, 12, 28)))
                .isFalse();

        press("打印督查表…");
        assertThat(said).anyMatch(line -> line.contains("半月督查表"));
        press("返回台账");
        select(1);
        press("#issue-course");
        assertThat(within("#timeline")).contains("2021-12-22 督查:查资料 吴督查", "进展:已制订研讨计划");
    }

    @Test
    void a_round_without_the_day_of_its_feedback_says_so() throws TimeoutException {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.forty());
        interact(tab::shown);
        settle();
        press("#ledger-supervision");
        assertThat(texts(".problem-what").get(0)).contains("没有填反馈日期");
        press("知道了");
    }

    @SuppressWarnings("unchecked")
    private TableView<Row> grid() {
        return lookup(".supervision-grid").queryAs(TableView.class);
    }

    private Row row(int index) {
        return grid().getItems().get(index);
    }

    private void focus() {
        interact(() -> grid().requestFocus());
    }
}

package org.antou.ledger;

import static org.antou.ledger.Fixture.CLERK;
import static org.antou.ledger.Fixture.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.FillPlan;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.Status;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort.Hit;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FillTest {

    private final Fixture fixture = new Fixture();
    private final Ledger ledger = fixture.ledger;
    private Named leader;
    private Named section;

    @BeforeEach
    void import_and_make_people() {
        ledger.importNotice(CLERK, Fixture.notice());
        leader = fixture.people.createPerson(CLERK, "林致远", Optional.empty()).named();
        section = fixture.people.createSection(CLERK, "综合科").named();
    }

    private Values values() {
        return Values.empty().with("leader", Optional.of(leader)).with("section", Optional.of(section));
    }

    @Test
    void fills_many_issues_as_one_batch() {
        assertThat(ledger.fill(CLERK, new FillPlan(ledger.all(), values(), false)))
                .isEqualTo(3);
        assertThat(ledger.all()).allSatisfy(issue -> {
            assertThat(issue.leader()).contains(leader);
            assertThat(issue.section()).contains(section);
        });
        assertThat(fixture.history.ofBatch(fixture.history.latest(1).get(0).batch()))
                .hasSize(3);
    }

    @Test
    void the_whole_batch_can_be_taken_back() {
        List<Issue> before = ledger.all();
        ledger.fill(CLERK, new FillPlan(before, values(), false));
        fixture.undoLast();
        assertThat(ledger.all()).allSatisfy(issue -> assertThat(issue.leader()).isEmpty());
        assertThat(ledger.all())
                .extracting(Issue::progress)
                .isEqualTo(before.stream().map(Issue::progress).toList());
    }

    @Test
    void nothing_is_filled_where_one_issue_was_changed_meanwhile() {
        List<Issue> read = ledger.all();
        ledger.save(CLERK, Issues.with(read.get(2), "goal", "不排队"));
        assertThatThrownBy(() -> ledger.fill(CLERK, new FillPlan(read, values(), false)))
                .isInstanceOf(Problem.Expected.class);
        assertThat(ledger.all()).allSatisfy(issue -> assertThat(issue.leader()).isEmpty());
    }

    @Test
    void a_status_can_be_filled_but_nobody_closes_that_way() {
        Values closed = Values.empty().with("status", Optional.of(Status.CLOSED));
        assertThatThrownBy(() -> ledger.fill(CLERK, new FillPlan(ledger.all(), closed, false)))
                .hasMessageContaining("销号");
        Values ongoing = Values.empty().with("status", Optional.of(Status.ONGOING));
        assertThat(ledger.fill(CLERK, new FillPlan(ledger.all(), ongoing, true)))
                .isEqualTo(1);
        assertThat(ledger.all().get(2).status()).isEqualTo(Status.ONGOING);
    }

    @Test
    void a_later_deadline_is_no_matter_of_filling_and_says_so_before_anything_is_saved() {
        Values later = Values.empty().with("deadline", Optional.of(PartialDate.parse("2022-06-30")));
        FillPlan plan = new FillPlan(ledger.all(), later, false);
        assertThat(plan.refusals())
                .singleElement()
                .asString()
                .startsWith("第 2 条:")
                .contains("2021-12-31", "这是延期");
        assertThatThrownBy(() -> ledger.fill(CLERK, plan)).hasMessageContaining("这是延期");
        assertThat(ledger.all().get(1).deadline()).contains(PartialDate.parse("2021-12-31"));
        assertThat(new FillPlan(ledger.all(), later, true).refusals()).isEmpty();
    }

    @Test
    void a_reader_fills_nothing() {
        assertThatThrownBy(() -> ledger.fill(READER, new FillPlan(ledger.all(), values(), false)))
                .isInstanceOf(Problem.Expected.class);
    }

    @Test
    void nothing_to_change_writes_no_history() {
        int before = fixture.history.latest(99).size();
        assertThat(ledger.fill(CLERK, new FillPlan(ledger.all(), Values.empty(), false)))
                .isZero();
        assertThat(fixture.history.latest(99)).hasSize(before);
    }

    @Test
    void the_filled_issues_are_found_by_pinyin_and_are_open_with_the_leader() {
        ledger.fill(CLERK, new FillPlan(ledger.all(), values(), false));
        assertThat(fixture.port("ledger").search("lzy", 9)).hasSize(3);
        assertThat(fixture.port("ledger").search("zhk ckpd", 9))
                .extracting(Hit::title)
                .containsExactly("3. 窗口排队时间长。");
        assertThat(fixture.port("ledger").search("查无此事", 9)).isEmpty();
        assertThat(fixture.port("ledger").openItems(leader.id())).hasSize(2);
    }

    @Test
    void after_a_merge_the_issues_point_at_the_other_person() {
        ledger.fill(CLERK, new FillPlan(ledger.all(), values(), false));
        Named other =
                fixture.people.createPerson(CLERK, "林志远", Optional.empty()).named();
        fixture.history.write(CLERK, "合并人员", change -> {
            fixture.port("ledger").repoint(change, leader.id(), other.id());
            return 0;
        });
        assertThat(ledger.all()).allSatisfy(issue -> assertThat(issue.leader()).contains(other));
        assertThat(ledger.ofPerson(leader.id())).isEmpty();
    }

    @Test
    void a_person_in_use_is_not_taken_back() {
        Fixture other = new Fixture();
        other.ledger.importNotice(CLERK, Fixture.notice());
        Named person = other.people.createPerson(CLERK, "沈如是", Optional.empty()).named();
        var made = other.history.latest(1).get(0);
        other.ledger.fill(
                CLERK, new FillPlan(other.ledger.all(), Values.empty().with("owner", Optional.of(person)), false));
        assertThatThrownBy(() -> other.history.write(CLERK, "撤销", change -> {
                    other.port("person").undo(change, made.ref(), made.changes());
                    return 0;
                }))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("还有别的记录用到");
        assertThat(other.people.persons()).hasSize(1);
    }

    @Test
    void the_export_has_a_heading_and_a_line_per_issue() {
        List<List<String>> lines = fixture.port("ledger").exported();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("序号", "反馈问题", "整改状态");
        assertThat(lines.get(1)).contains("1", "学习计划落实不到位。", "已完成(待销号)");
    }
}

package org.antou.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Batch;
import org.antou.history.History;
import org.antou.ledger.Ledger;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.FillPlan;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.people.People;
import org.antou.problem.Problem;
import org.antou.register.Values;
import org.antou.register.port.RegisterPort;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.ParameterKey;
import org.antou.settings.Parameters;
import org.antou.sheet.Progress;
import org.antou.store.Ids;
import org.antou.store.Store;
import org.antou.store.TestStores;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoTest {

    private static final Session CLERK = new Session(Ids.next(), "周敏", Role.CLERK);

    private final Store store = TestStores.memory();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
    private final History history = new History(store, clock);
    private final Parameters parameters = new Parameters(store, history);
    private final Ledger ledger = new Ledger(store, history, parameters, Map::of);
    private final Undo undo = new Undo(history, ports());
    private Inspection inspection;
    private Aspect aspect;

    private List<RegisterPort> ports() {
        List<RegisterPort> all = new ArrayList<>(new LedgerRegister(ledger).ports());
        all.addAll(new People(store, history).ports());
        return all;
    }

    @BeforeEach
    void an_inspection_with_one_aspect() {
        Optional<PartialDate> unknown = Optional.empty();
        inspection = ledger.save(
                CLERK, new Inspection(Ids.next(), 0, "第八轮巡察", "", unknown, unknown, unknown, unknown, "", ""));
        aspect = ledger.save(CLERK, new Aspect(Ids.next(), 0, inspection.id(), 1, "贯彻落实方面"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_bulk_fill_goes_back_on_all_its_issues() {
        Issue first = issue("学习不深入");
        Issue second = issue("制度不健全");
        fill("月底前完成", first, second);

        assertThat(undo.preview(CLERK, last()).lines())
                .extracting(Undo.Line::field, Undo.Line::now, Undo.Line::then)
                .hasSize(2)
                .contains(tuple("整改目标", "月底前完成", ""));
        assertThat(undo.undo(CLERK, last())).isEqualTo(2);

        assertThat(ledger.all()).extracting(Issue::goal).containsOnly("");
        assertThat(history.batches(1)).extracting(Batch::action, Batch::undo).containsExactly(tuple("撤销:批量填写", true));
        assertThat(history.audit().whole()).isTrue();
    }

    @Test
    void nothing_goes_back_where_one_field_was_changed_since_and_the_record_and_field_are_named() {
        Issue first = issue("学习不深入");
        Issue second = issue("制度不健全");
        fill("月底前完成", first, second);
        UUID batch = last();
        fill("年底前完成", ledger.find(second.id()).orElseThrow());

        assertThat(undo.preview(CLERK, batch).obstacle()).isPresent();
        assertThatThrownBy(() -> undo.undo(CLERK, batch))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("整改目标")
                .hasMessageContaining("后来又改过");
        assertThat(ledger.find(first.id()).orElseThrow().goal()).isEqualTo("月底前完成");
        assertThat(ledger.find(second.id()).orElseThrow().goal()).isEqualTo("年底前完成");
    }

    @Test
    void undoing_the_later_change_first_frees_the_earlier_one() {
        Issue issue = issue("学习不深入");
        fill("月底前完成", issue);
        UUID earlier = last();
        fill("年底前完成", ledger.find(issue.id()).orElseThrow());

        undo.undo(CLERK, last());
        undo.undo(CLERK, earlier);

        assertThat(ledger.find(issue.id()).orElseThrow().goal()).isEmpty();
    }

    @Test
    void a_batch_is_taken_back_once_and_its_undo_brings_it_again() {
        Issue issue = issue("学习不深入");
        fill("月底前完成", issue);
        UUID batch = last();
        undo.undo(CLERK, batch);
        UUID taken = last();

        assertThatThrownBy(() -> undo.undo(CLERK, batch)).hasMessageContaining("已经撤销过");
        assertThat(history.batch(batch).orElseThrow().undone()).isTrue();

        undo.undo(CLERK, taken);
        assertThat(ledger.find(issue.id()).orElseThrow().goal()).isEqualTo("月底前完成");
        assertThat(history.batch(batch).orElseThrow().undone()).isFalse();
        assertThatThrownBy(() -> undo.undo(CLERK, taken)).hasMessageContaining("已经撤销过");
    }

    @Test
    void a_new_record_is_removed_and_comes_back_when_that_is_undone() {
        Issue issue = issue("学习不深入");

        undo.undo(CLERK, last());
        assertThat(ledger.find(issue.id())).isEmpty();

        undo.undo(CLERK, last());
        assertThat(ledger.find(issue.id()).orElseThrow().content()).isEqualTo("学习不深入");
    }

    @Test
    void a_large_batch_is_told_in_numbers_with_its_first_records_and_goes_back_whole() {
        List<Issue> many = seven_hundred();
        history.write(CLERK, "导入表格", change -> {
            new LedgerRegister(ledger).sheet().rows().createAll(change, many);
            return many.size();
        });
        UUID batch = last();

        Undo.Preview preview = undo.preview(CLERK, batch);
        assertThat(preview.told())
                .isEqualTo("删除新增的 700 条" + new LedgerRegister(ledger).sheet().title());
        assertThat(preview.further()).isEqualTo(400);
        assertThat(preview.lines().size()).isLessThan(700 * 20);
        assertThat(preview.obstacle()).isEmpty();

        assertThat(undo.undo(CLERK, batch, stoppedAtOnce())).isEmpty();
        assertThat(ledger.count()).isEqualTo(700);
        assertThat(undo.undo(CLERK, batch)).isEqualTo(700);
        assertThat(ledger.count()).isZero();
    }

    @Test
    void what_a_batch_made_and_then_changed_or_removed_goes_back_as_one_step_however_far_apart() {
        List<Issue> many = seven_hundred();
        var rows = new LedgerRegister(ledger).sheet().rows();
        history.write(CLERK, "导入表格", change -> {
            rows.createAll(change, many);
            Values values = LedgerColumns.KEPT.values(many.get(0)).with("goal", Optional.of("改过"));
            rows.save(change, rows.restored(many.get(0).id(), 1, values));
            rows.remove(change, many.get(1));
            return many.size();
        });
        UUID batch = last();

        Undo.Preview preview = undo.preview(CLERK, batch);
        assertThat(preview.told()).contains("删除新增的 699 条").doesNotContain("退回");
        assertThat(preview.lines())
                .filteredOn(l -> l.title().contains("问题1"))
                .extracting(Undo.Line::now)
                .contains("改过");
        assertThat(undo.undo(CLERK, batch)).isEqualTo(699);
        assertThat(ledger.count()).isZero();
    }

    @Test
    void the_inspection_of_an_aspect_is_told_by_its_name() {
        assertThat(undo.preview(CLERK, last()).lines())
                .filteredOn(l -> l.field().equals("巡察轮次"))
                .extracting(Undo.Line::now)
                .containsExactly("第八轮巡察");
    }

    private List<Issue> seven_hundred() {
        List<Issue> many = new ArrayList<>();
        for (int i = 1; i <= 700; i++) {
            Issue draft = ledger.draft(inspection, aspect);
            Values values = LedgerColumns.ALL
                    .values(draft)
                    .with("content", Optional.of("问题" + i))
                    .with("number", Optional.of(i));
            many.add(LedgerColumns.restored(Ids.next(), 1, values, Ids::next));
        }
        return many;
    }

    @Test
    void one_record_of_many_that_was_changed_since_stops_the_whole_and_is_named() {
        Issue first = issue("学习不深入");
        UUID batch = last();
        fill("月底前完成", first);
        assertThat(undo.preview(CLERK, batch).obstacle())
                .hasValueSatisfying(p -> assertThat(p.getMessage()).contains("整改目标"));
    }

    private static Progress stoppedAtOnce() {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean stopped() {
                return true;
            }
        };
    }

    @Test
    void a_preview_changes_nothing() {
        issue("学习不深入");
        long before = store.sealed().generation();

        assertThat(undo.preview(CLERK, last()).obstacle()).isEmpty();

        assertThat(ledger.count()).isOne();
        assertThat(store.sealed().generation()).isEqualTo(before);
    }

    @Test
    void what_no_register_keeps_is_refused() {
        Session administrator = new Session(Ids.next(), "管理员", Role.ADMINISTRATOR);
        parameters.set(administrator, ParameterKey.LOCKOUT_MINUTES, LocalDate.of(2026, 3, 1), "20", "本单位规定");

        assertThatThrownBy(() -> undo.undo(CLERK, last())).hasMessageContaining("不能整批撤销");
    }

    @Test
    void a_reader_may_not_undo() {
        Session reader = new Session(Ids.next(), "查阅员", Role.READER);
        issue("学习不深入");

        assertThatThrownBy(() -> undo.undo(reader, last())).hasMessageContaining("经办");
        assertThat(ledger.count()).isOne();
    }

    private Issue issue(String content) {
        Values values =
                LedgerColumns.ALL.values(ledger.draft(inspection, aspect)).with("content", Optional.of(content));
        return ledger.save(CLERK, LedgerColumns.ALL.apply().apply(ledger.draft(inspection, aspect), values));
    }

    private void fill(String goal, Issue... issues) {
        Values values = Values.empty().with(LedgerColumns.GOAL, Optional.of(goal));
        ledger.fill(CLERK, new FillPlan(List.of(issues), values, false));
    }

    private UUID last() {
        return history.batches(1).get(0).id();
    }
}

package org.antou.ledger;

import static org.antou.ledger.Fixture.CLERK;
import static org.antou.ledger.Fixture.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.history.Entry;
import org.antou.ledger.model.Aspect;
import org.antou.ledger.model.Imported;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.InspectionColumns;
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.Measure;
import org.antou.ledger.model.Status;
import org.antou.problem.Problem;
import org.antou.register.Finding;
import org.antou.register.RecordRef;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Fixture fixture = new Fixture();
    private final Ledger ledger = fixture.ledger;

    @Test
    void a_notice_becomes_an_inspection_with_aspects_and_issues() {
        Imported imported = ledger.importNotice(CLERK, Fixture.notice());
        assertThat(imported.aspects()).isEqualTo(2);
        assertThat(imported.statistics().line()).isEqualTo("反馈 3 · 已完成 1 · 整改中 1 · 待确认 1 · 完成率 33.33%");
        assertThat(ledger.inspections()).singleElement().satisfies(i -> {
            assertThat(i.team()).isEqualTo("市委第三巡察组");
            assertThat(i.feedback()).hasToString("Optional[2021-06-10]");
        });
        assertThat(ledger.aspects(imported.inspection()))
                .extracting(Aspect::number)
                .containsExactly(1, 2);
        assertThat(ledger.issues(imported.inspection()))
                .extracting(Issue::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void every_character_of_the_notice_is_kept() {
        Imported imported = ledger.importNotice(CLERK, Fixture.notice());
        assertThat(ledger.notices(imported.inspection()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.content()).isEqualTo(String.join("\n", Fixture.NOTICE)));
        assertThat(ledger.all().get(0).progress()).isEqualTo("整改完毕。一是制定了《市档案馆学习制度》。二是每季度检查一次。");
    }

    @Test
    void the_answer_gives_measures_documents_and_deadline() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue first = ledger.all().get(0);
        assertThat(first.measures()).extracting(Measure::line).containsExactly("√ 一是制定了《市档案馆学习制度》。", "√ 二是每季度检查一次。");
        assertThat(first.institutions()).extracting(Institution::line).containsExactly("《市档案馆学习制度》");
        assertThat(first.origin()).isEqualTo("据通报导入,历史已完成,待补佐证");
        assertThat(ledger.all().get(1).deadline()).hasToString("Optional[2021-12-31]");
        assertThat(ledger.all().get(1).origin()).isEqualTo("据通报导入");
        assertThat(ledger.all().get(2).status()).isEqualTo(Status.UNCONFIRMED);
    }

    @Test
    void the_same_text_comes_in_twice_only_when_that_is_meant() {
        ledger.importNotice(CLERK, Fixture.notice());
        assertThatThrownBy(() -> ledger.importNotice(CLERK, Fixture.notice()))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("已经导入过");
        assertThat(ledger.importedBefore(Fixture.notice())).isPresent();
        ledger.importNoticeAgain(CLERK, Fixture.notice());
        assertThat(ledger.count()).isEqualTo(6);
    }

    @Test
    void an_import_is_one_batch_and_can_be_taken_back() {
        Imported imported = ledger.importNotice(CLERK, Fixture.notice());
        assertThat(fixture.history.latest(99)).extracting(e -> e.batch()).containsOnly(batch());
        fixture.undoLast();
        assertThat(ledger.count()).isZero();
        assertThat(ledger.inspections()).isEmpty();
        assertThat(ledger.aspects(imported.inspection())).isEmpty();
        assertThat(ledger.importedBefore(Fixture.notice())).isEmpty();
    }

    @Test
    void an_import_that_was_taken_back_can_be_brought_again() {
        ledger.importNotice(CLERK, Fixture.notice());
        List<Issue> before = ledger.all();
        fixture.undoLast();
        fixture.undoLast();
        assertThat(ledger.all())
                .usingRecursiveComparison()
                .ignoringFields("measures.id", "institutions.id")
                .isEqualTo(before);
    }

    @Test
    void an_import_that_was_worked_on_since_is_not_taken_back() {
        ledger.importNotice(CLERK, Fixture.notice());
        UUID batch = batch();
        ledger.save(CLERK, Issues.with(ledger.all().get(0), "goal", "季季有学习"));
        assertThatThrownBy(() -> undo(batch))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("后来又改过");
        assertThat(ledger.count()).isEqualTo(3);
    }

    @Test
    void a_reader_reads_and_changes_nothing() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue issue = ledger.all().get(0);
        assertThat(ledger.find(issue.id())).contains(issue);
        assertThatThrownBy(() -> ledger.importNoticeAgain(READER, Fixture.notice()))
                .isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> ledger.save(READER, issue)).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> ledger.remove(READER, List.of(issue))).isInstanceOf(Problem.Expected.class);
        assertThat(ledger.count()).isEqualTo(3);
    }

    @Test
    void a_ledger_can_be_entered_by_hand() {
        Inspection inspection = named(InspectionColumns.blank(ledger.newId(), 0), "第九轮巡察");
        inspection = ledger.save(CLERK, inspection);
        Aspect aspect = ledger.save(CLERK, new Aspect(ledger.newId(), 0, inspection.id(), 1, "作风"));
        Issue draft = ledger.draft(inspection, aspect);
        Issue saved = ledger.save(CLERK, Issues.with(draft, "content", "窗口少"));
        assertThat(saved.number()).isEqualTo(1);
        assertThat(saved.version()).isEqualTo(1);
        assertThat(saved.origin()).isEqualTo("手工登记");
        assertThat(ledger.draft(inspection, aspect).number()).isEqualTo(2);
        assertThat(ledger.find(saved.id())).contains(saved);
    }

    @Test
    void a_save_that_comes_too_late_is_refused_with_both_values() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue read = ledger.all().get(0);
        ledger.save(CLERK, Issues.with(read, "goal", "甲目标"));
        assertThatThrownBy(() -> ledger.save(CLERK, Issues.with(read, "goal", "乙目标")))
                .isInstanceOf(Problem.Expected.class)
                .hasMessageContaining("整改目标:现在是“甲目标”,您填的是“乙目标”");
        assertThat(ledger.find(read.id()).orElseThrow().goal()).isEqualTo("甲目标");
    }

    @Test
    void a_removed_issue_comes_back_whole() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue issue = ledger.all().get(0);
        ledger.remove(CLERK, List.of(issue));
        assertThat(ledger.find(issue.id())).isEmpty();
        fixture.undoLast();
        assertThat(ledger.find(issue.id()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("measures.id", "institutions.id")
                .isEqualTo(issue);
    }

    @Test
    void what_can_not_be_saved_is_said_in_plain_words() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue issue = ledger.all().get(1);
        assertThatThrownBy(() -> ledger.save(CLERK, Issues.with(issue, "status", Status.CLOSED)))
                .hasMessageContaining("销号要有佐证材料和审核");
        assertThatThrownBy(() -> ledger.save(CLERK, Issues.with(issue, "content", "")))
                .hasMessageContaining("请填写“反馈问题”");
    }

    @Test
    void every_change_stands_in_the_history_of_its_record() {
        ledger.importNotice(CLERK, Fixture.notice());
        Issue issue = ledger.all().get(0);
        ledger.save(CLERK, Issues.with(issue, "goal", "季季有学习"));
        assertThat(fixture.history.of(new RecordRef("ledger", issue.id())))
                .extracting(e -> e.action())
                .containsExactly("导入通报", "修改问题");
    }

    @Test
    void findings_come_from_the_store_with_the_office_s_own_number_of_days() {
        ledger.importNotice(CLERK, Fixture.notice());
        assertThat(ledger.findings(LocalDate.of(2021, 12, 28)))
                .extracting(Finding::rule)
                .contains("ledger.due", "ledger.unconfirmed", "ledger.evidence", "ledger.elements");
    }

    @Test
    void pages_follow_one_another_in_order() {
        ledger.importNotice(CLERK, Fixture.notice());
        assertThat(ledger.page(0, 2)).isEqualTo(ledger.all().subList(0, 2));
        assertThat(ledger.page(2, 2)).isEqualTo(ledger.all().subList(2, 3));
        assertThat(ledger.page(Optional.of(ledger.newId()), 0, 9)).isEmpty();
    }

    private static Inspection named(Inspection blank, String title) {
        return InspectionColumns.INSPECTION
                .apply()
                .apply(blank, InspectionColumns.INSPECTION.values(blank).with("title", Optional.of(title)));
    }

    private UUID batch() {
        return fixture.history.latest(1).get(0).batch();
    }

    private void undo(UUID batch) {
        List<Entry> entries = fixture.history.ofBatch(batch);
        fixture.history.write(CLERK, "撤销", change -> {
            for (int i = entries.size() - 1; i >= 0; i--) {
                var entry = entries.get(i);
                fixture.port(entry.ref().register()).undo(change, entry.ref(), entry.changes());
            }
            return 0;
        });
    }
}

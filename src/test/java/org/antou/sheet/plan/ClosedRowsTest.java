package org.antou.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.Status;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.sheet.Progress;
import org.antou.sheet.out.Export;
import org.antou.sheet.out.RecordKey;
import org.antou.sheet.out.WorkbookWriter;
import org.antou.store.Ids;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closed issue (已销号) is locked: a workbook may be skipped over it or refused, but never changes it. */
class ClosedRowsTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Clerk clerk = new Clerk(fixture);
    private final SheetPort<Issue> ledger = new LedgerRegister(fixture.ledger).sheet();
    private Issue closed;

    @BeforeEach
    void the_first_issue_is_closed() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Issue first = fixture.ledger.all().get(0);
        Issue shut = LedgerColumns.restored(
                first.id(),
                first.version(),
                LedgerColumns.KEPT.values(first).with(LedgerColumns.STATUS, Optional.of(Status.CLOSED)),
                Ids::next);
        fixture.history.write(Fixture.CLERK, "销号", change -> ledger.rows().save(change, shut));
        closed = fixture.ledger.all().get(0);
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void it_is_skipped_where_what_is_there_is_to_stay() throws IOException {
        ImportPlan<Issue> plan = clerk.plan(ledger, edited(), Policy.SKIP);
        assertThat(states(plan)).containsExactly(RowState.SKIP);
        assertThat(clerk.bring(plan).batch()).isEmpty();
        unchanged();
    }

    @Test
    void it_is_refused_with_a_sentence_where_the_workbook_is_to_win() throws IOException {
        ImportPlan<Issue> plan = clerk.plan(ledger, edited(), Policy.UPDATE);
        assertThat(states(plan)).containsExactly(RowState.ERROR);
        assertThat(plan.told(plan.rows().get(0)))
                .extracting(Flaw::reason)
                .anySatisfy(r -> assertThat(r).contains("已销号", "已锁定"));
        clerk.bring(plan);
        unchanged();
    }

    @Test
    void asked_and_answered_with_update_it_is_still_refused() throws IOException {
        ImportPlan<Issue> plan = clerk.plan(ledger, edited(), Policy.ASK);
        plan.decide(row -> true, Decision.UPDATE);
        assertThat(states(plan)).containsExactly(RowState.ERROR);
        unchanged();
    }

    @Test
    void an_exported_row_of_it_comes_back_unchanged_or_is_refused_when_edited() throws IOException {
        Path file = temp.resolve("出.xlsx");
        WorkbookWriter.save(file, Export.all(ledger, true), List.of(closed), Progress.NONE);
        assertThat(states(clerk.plan(ledger, file, Policy.UPDATE))).containsExactly(RowState.SAME);

        Path mine = temp.resolve("改.xlsx");
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(file))) {
            int goal = column(book, "整改目标");
            book.getSheetAt(0)
                    .getRow(1)
                    .getCell(goal, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue("改过的目标");
            Clerk.save(book, mine);
        }
        ImportPlan<Issue> plan = clerk.plan(ledger, mine, Policy.SKIP);
        assertThat(states(plan)).containsExactly(RowState.ERROR);
        clerk.bring(plan);
        unchanged();
    }

    @Test
    void a_row_that_says_the_same_without_a_key_changes_nothing_and_is_no_mistake() throws IOException {
        Path file = temp.resolve("无标识.xlsx");
        WorkbookWriter.save(file, Export.all(ledger, true), List.of(closed), Progress.NONE);
        Path bare = temp.resolve("无标识列.xlsx");
        try (Workbook book = WorkbookFactory.create(Files.newInputStream(file))) {
            int key = column(book, RecordKey.KEY_TITLE);
            int version = column(book, RecordKey.VERSION_TITLE);
            for (Row row : book.getSheetAt(0)) {
                row.removeCell(row.getCell(key));
                row.removeCell(row.getCell(version));
            }
            Clerk.save(book, bare);
        }
        for (Policy policy : Policy.values()) {
            ImportPlan<Issue> plan = clerk.plan(ledger, bare, policy);
            assertThat(plan.source().mapping().keyed()).isFalse();
            assertThat(states(plan)).as("%s", policy).containsExactly(RowState.SAME);
            assertThat(clerk.bring(plan).batch()).isEmpty();
        }
        unchanged();
    }

    @Test
    void an_office_that_calls_it_closed_in_its_own_words_says_nothing_new() throws IOException {
        for (String word : List.of("已销号", "整改销号", "对账销号")) {
            Path file = Files.writeString(
                    temp.resolve("本单位.csv"),
                    "序号,发现的问题,任务状态,整改目标\n" + closed.number() + "," + closed.content() + "," + word + ",\n");
            assertThat(states(clerk.plan(ledger, file, Policy.UPDATE))).as(word).containsExactly(RowState.SAME);
        }
        unchanged();
    }

    @Test
    void a_new_row_that_calls_itself_closed_comes_in_as_done_and_says_so() throws IOException {
        Path file = Files.writeString(temp.resolve("旧.csv"), "序号,发现的问题,任务状态\n91,旧问题甲,已销号\n92,旧问题乙,整改销号\n");
        ImportPlan<Issue> plan = clerk.plan(ledger, file, Policy.SKIP);
        assertThat(states(plan)).containsOnly(RowState.NEW);
        assertThat(plan.rows().get(0).notes()).anySatisfy(n -> assertThat(n).contains("已销号", "已完成(待销号)"));
        clerk.bring(plan);
        assertThat(fixture.ledger.all())
                .filteredOn(i -> i.number() > 90)
                .extracting(Issue::status)
                .containsOnly(Status.DONE);
    }

    @Test
    void one_word_that_is_wrong_in_many_rows_is_mended_in_all_of_them() throws IOException {
        Path file = Files.writeString(temp.resolve("旧.csv"), "序号,发现的问题,整改类型\n91,旧问题甲,慢慢改\n92,旧问题乙,慢慢改\n93,旧问题丙,立行立改\n");
        ImportPlan<Issue> plan = clerk.plan(ledger, file, Policy.SKIP);
        assertThat(states(plan)).containsExactly(RowState.ERROR, RowState.ERROR, RowState.NEW);
        var remedy = ledger.columns().get(LedgerColumns.REMEDY);
        assertThat(plan.alike(plan.rows().get(0), remedy)).isEqualTo(2);
        plan.replace(remedy, "慢慢改", "限期整改");
        assertThat(states(plan)).containsOnly(RowState.NEW);
    }

    /** The same issue, as an office's own ledger has it, with another goal. */
    private Path edited() throws IOException {
        return Files.writeString(
                temp.resolve("台账.csv"), "序号,发现的问题,整改目标\n" + closed.number() + "," + closed.content() + ",改过的目标\n");
    }

    private void unchanged() {
        assertThat(fixture.ledger.find(closed.id())).contains(closed);
    }

    private static int column(Workbook book, String title) {
        var row = book.getSheetAt(0).getRow(0);
        for (int c = 0; c < row.getLastCellNum(); c++) {
            if (row.getCell(c).getStringCellValue().equals(title)) {
                return c;
            }
        }
        throw new AssertionError(title);
    }

    private static List<RowState> states(ImportPlan<Issue> plan) {
        return plan.rows().stream().map(r -> r.state(plan.policy())).toList();
    }
}

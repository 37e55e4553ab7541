package org.antou.sheet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerRegister;
import org.antou.ledger.model.Issue;
import org.antou.register.port.SheetPort;
import org.antou.sheet.Clerk;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook puts no deadline off: that is a 延期 and needs its paper. */
class PostponedRowsTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Clerk clerk = new Clerk(fixture);
    private final SheetPort<Issue> ledger = new LedgerRegister(fixture.ledger).sheet();
    private Issue ongoing;

    @BeforeEach
    void the_second_issue_is_due_at_the_end_of_the_year() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        ongoing = fixture.ledger.all().get(1);
    }

    @AfterEach
    void close() {
        fixture.store.close();
    }

    @Test
    void a_later_deadline_is_refused_with_a_sentence_that_names_the_way() throws IOException {
        ImportPlan<Issue> plan = clerk.plan(ledger, due("2022年6月"), Policy.UPDATE);
        assertThat(states(plan)).containsExactly(RowState.ERROR);
        assertThat(plan.told(plan.rows().get(0)))
                .extracting(Flaw::reason)
                .anySatisfy(r -> assertThat(r).contains("由 2021-12-31 往后改到 2022-06", "这是延期", "请用“延期”登记"));
        clerk.bring(plan);
        assertThat(fixture.ledger.find(ongoing.id())).contains(ongoing);
    }

    @Test
    void an_earlier_one_comes_in_and_an_empty_cell_leaves_it_alone() throws IOException {
        clerk.bring(clerk.plan(ledger, due(""), Policy.UPDATE));
        assertThat(fixture.ledger.find(ongoing.id())).contains(ongoing);
        ImportPlan<Issue> plan = clerk.plan(ledger, due("2021-12-15"), Policy.UPDATE);
        assertThat(states(plan)).containsExactly(RowState.UPDATE);
        clerk.bring(plan);
        assertThat(fixture.ledger.find(ongoing.id()).orElseThrow().deadline())
                .contains(PartialDate.parse("2021-12-15"));
        assertThat(fixture.ledger.find(ongoing.id()).orElseThrow().aspect()).isEqualTo(ongoing.aspect());
    }

    private Path due(String deadline) throws IOException {
        return Files.writeString(
                temp.resolve("台账" + deadline + ".csv"),
                "序号,发现的问题,整改时限\n" + ongoing.number() + "," + ongoing.content() + "," + deadline + "\n");
    }

    private static List<RowState> states(ImportPlan<Issue> plan) {
        return plan.rows().stream().map(r -> r.state(plan.policy())).toList();
    }
}

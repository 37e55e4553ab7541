package org.antou.ledger;

import static org.antou.ledger.Fixture.CLERK;
import static org.antou.ledger.Fixture.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Figure;
import org.antou.ledger.model.Initiative;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.LedgerFigures;
import org.antou.ledger.model.Sanction;
import org.antou.ledger.model.SanctionForm;
import org.antou.ledger.model.SanctionKind;
import org.antou.ledger.model.SanctionTotals;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.store.Ids;
import org.junit.jupiter.api.Test;

/** 四种形态: the numbers of the real notice's issue 22 are the oracle. */
class SanctionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 1, 15);

    private final Fixture fixture = new Fixture();
    private final Sanctions sanctions = new Sanctions(fixture.store, fixture.history, fixture.clock);

    @Test
    void eleven_persons_five_of_them_by_the_first_form_and_three_of_these_of_the_offices_own_accord() {
        register(SanctionForm.FIRST, SanctionKind.CRITICISM, 3, Initiative.ACTIVE, Optional.empty());
        register(SanctionForm.FIRST, SanctionKind.REMINDER, 2, Initiative.PASSIVE, Optional.empty());
        register(SanctionForm.SECOND, SanctionKind.WARNING, 6, Initiative.PASSIVE, Optional.empty());
        SanctionTotals totals = new SanctionTotals(sanctions.all());
        assertThat(totals.people()).isEqualTo(11);
        assertThat(totals.of(SanctionForm.FIRST)).isEqualTo(5);
        assertThat(totals.active(SanctionForm.FIRST)).isEqualTo(3);
        assertThat(totals.line()).isEqualTo("共 11 人次:第一种形态 5 人次(主动 3)、第二种形态 6 人次(主动 0)");
    }

    @Test
    void what_came_of_an_issue_stands_in_the_ledger_and_its_statistics_and_keeps_the_issue_from_removal() {
        fixture.ledger.importNotice(CLERK, Fixture.notice());
        Issue issue = fixture.ledger.all().get(0);
        register(
                SanctionForm.FIRST,
                SanctionKind.CRITICISM,
                2,
                Initiative.ACTIVE,
                Optional.of(new Named(issue.id(), "")));
        Issue now = fixture.ledger.find(issue.id()).orElseThrow();
        assertThat(now.course().sanctions()).extracting(Sanction::line).containsExactly("第一种形态 批评教育 2人次(主动)");
        assertThat(LedgerFigures.of(fixture.ledger.all(), DAY))
                .filteredOn(f -> f.title().equals("追责问责(人次)"))
                .extracting(Figure::value)
                .containsExactly("2");
        assertThatThrownBy(() -> fixture.ledger.remove(CLERK, List.of(now))).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void nothing_is_registered_for_nobody_in_the_future_or_by_a_reader() {
        assertThat(sanctions.violations(sanction(0, DAY))).hasSize(1);
        assertThat(sanctions.violations(sanction(1, LocalDate.of(2030, 1, 1)))).hasSize(1);
        assertThatThrownBy(() -> sanctions.save(READER, sanction(1, DAY))).isInstanceOf(Problem.Expected.class);
        assertThat(sanctions.count()).isZero();
    }

    @Test
    void a_removed_decision_comes_back_by_undo() {
        Sanction saved = sanctions.save(CLERK, sanction(4, DAY));
        sanctions.remove(CLERK, List.of(saved));
        assertThat(sanctions.all()).isEmpty();
        var entries = fixture.history.ofBatch(fixture.history.latest(1).get(0).batch());
        fixture.history.write(CLERK, "撤销", change -> {
            sanctions.port().undo(change, entries.get(0).ref(), entries.get(0).changes());
            return 1;
        });
        assertThat(sanctions.all()).extracting(Sanction::people).containsExactly(4);
    }

    private void register(
            SanctionForm form, SanctionKind kind, int people, Initiative initiative, Optional<Named> issue) {
        sanctions.save(CLERK, new Sanction(Ids.next(), 0, DAY, form, kind, people, initiative, "", issue, ""));
    }

    private static Sanction sanction(int people, LocalDate on) {
        return new Sanction(
                Ids.next(),
                0,
                on,
                SanctionForm.FIRST,
                SanctionKind.CRITICISM,
                people,
                Initiative.ACTIVE,
                "机纪〔2021〕1号",
                Optional.empty(),
                "");
    }
}

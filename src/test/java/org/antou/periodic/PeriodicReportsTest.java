package org.antou.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.antou.ledger.Fixture;
import org.antou.ledger.IssueTexts;
import org.antou.likeness.Likenesses;
import org.antou.likeness.Match;
import org.antou.periodic.model.PeriodicColumns;
import org.antou.periodic.model.PeriodicReport;
import org.antou.periodic.model.ReportTerm;
import org.antou.problem.Problem;
import org.antou.settings.Parameters;
import org.antou.settings.Phrases;
import org.junit.jupiter.api.Test;

/** Quarterly reports on a real store: kept, changed, taken back, and compared (the notice's item 32). */
class PeriodicReportsTest {

    private static final String TEXT = "一季度,局党组召开两次专题会议研究意识形态工作,对局网站和三个公众号开展内容排查,删除失效链接十七条,约谈责任人两名。";

    private final Fixture fixture = new Fixture();
    private final PeriodicReports reports = new PeriodicReports(fixture.store, fixture.history, fixture.clock);
    private final Likenesses likenesses = new Likenesses(
            List.of(new IssueTexts(fixture.ledger), reports),
            new Phrases(fixture.store, fixture.history),
            new Parameters(fixture.store, fixture.history),
            fixture.clock);

    @Test
    void a_report_is_kept_with_everything_changed_and_taken_back() {
        PeriodicReport kept = save(ReportTerm.Q1, TEXT);
        assertThat(reports.find(kept.id())).contains(kept);
        assertThat(kept.title()).isEqualTo("2021年第一季度 意识形态工作情况");
        PeriodicReport changed = reports.save(Fixture.CLERK, with(kept, PeriodicColumns.NOTE, "已报送"));
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> reports.save(Fixture.CLERK, with(kept, PeriodicColumns.NOTE, "晚了")))
                .isInstanceOf(Problem.Expected.class);
        reports.remove(Fixture.CLERK, List.of(changed));
        assertThat(reports.all()).isEmpty();
        undoLast();
        assertThat(reports.all()).singleElement().satisfies(back -> {
            assertThat(back.note()).isEqualTo("已报送");
            assertThat(back.content()).isEqualTo(TEXT);
            assertThat(back.term()).contains(ReportTerm.Q1);
        });
    }

    @Test
    void what_is_missing_or_impossible_is_refused() {
        assertThatThrownBy(() -> reports.save(Fixture.CLERK, reports.blank())).isInstanceOf(Problem.Expected.class);
        assertThatThrownBy(() -> reports.save(Fixture.CLERK, report(ReportTerm.Q1, 21, TEXT)))
                .hasMessageContaining("四位数");
        assertThatThrownBy(() -> reports.save(Fixture.CLERK, report(ReportTerm.Q1, 2021, "长".repeat(50_001))))
                .hasMessageContaining("最多 50000 个字");
        assertThatThrownBy(() -> reports.save(Fixture.READER, report(ReportTerm.Q1, 2021, TEXT)))
                .isInstanceOf(Problem.Expected.class);
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void the_same_text_for_three_quarters_is_told_whatever_number_was_changed() {
        save(ReportTerm.Q1, TEXT);
        save(ReportTerm.Q2, TEXT.replace("一季度", "二季度"));
        PeriodicReport third =
                report(ReportTerm.Q3, 2021, TEXT.replace("一季度", "三季度").replace("十七", "21"));
        List<Match> told = likenesses.repeated(List.of(), PeriodicReports.textsOf(third));
        assertThat(told).hasSize(2).allMatch(match -> match.percent() >= 80);
        assertThat(told.get(0).other().title()).startsWith("定期报告 · 2021年第");
        reports.save(Fixture.CLERK, third);
        assertThat(likenesses.pairs(done -> {}, () -> false)).hasSize(3);
    }

    private PeriodicReport save(ReportTerm term, String text) {
        return reports.save(Fixture.CLERK, report(term, 2021, text));
    }

    private PeriodicReport report(ReportTerm term, int year, String text) {
        return new PeriodicReport(
                reports.blank().id(),
                0,
                "意识形态工作情况",
                year,
                Optional.of(term),
                Optional.empty(),
                "市委宣传部",
                Optional.of(LocalDate.of(2021, 4, 8)),
                text,
                "");
    }

    private static PeriodicReport with(PeriodicReport report, String field, String text) {
        return PeriodicColumns.ALL
                .apply()
                .apply(report, PeriodicColumns.ALL.values(report).with(field, Optional.of(text)));
    }

    private void undoLast() {
        fixture.history.write(Fixture.CLERK, "撤销", change -> {
            fixture.history
                    .ofBatch(fixture.history.latest(1).get(0).batch())
                    .forEach(entry -> reports.port().undo(change, entry.ref(), entry.changes()));
            return 0;
        });
    }
}

package org.antou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antou.attachment.Attachments;
import org.antou.attachment.Incoming;
import org.antou.history.History;
import org.antou.ledger.model.Figure;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerPast.Difference;
import org.antou.ledger.model.LedgerStatistics;
import org.antou.ledger.model.Manner;
import org.antou.ledger.model.NoticeReader;
import org.antou.ledger.model.Status;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.Supervision;
import org.antou.ledger.paper.LeaderSummary;
import org.antou.paper.PaperRow;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.problem.Problem;
import org.antou.register.Named;
import org.antou.register.RecordRef;
import org.antou.security.Role;
import org.antou.security.Session;
import org.antou.settings.Office;
import org.antou.settings.OfficeNames;
import org.antou.settings.Parameters;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Statistics, what changed since a day, and the ledger as it stood, over a real store. */
class LedgerReportsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate SECOND = LocalDate.of(2022, 1, 10);

    private final Fixture fixture = new Fixture();

    @AfterEach
    void close() {
        fixture.store.close();
    }

    /** The same store, some days later. */
    private Ledger on(LocalDate day) {
        Clock later = Clock.fixed(Instant.from(day.atTime(9, 0).atZone(ZONE)), ZONE);
        History history = new History(fixture.store, later);
        return new Ledger(fixture.store, history, new Parameters(fixture.store, history), Map::of);
    }

    @Test
    void tellsWhatChangedSinceADayAndHowTheLedgerStoodBefore() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        List<Issue> before = fixture.ledger.issues(inspection.id());

        Ledger later = on(SECOND);
        later.save(Fixture.CLERK, Issues.with(before.get(1), LedgerColumns.STATUS, Status.DONE));
        Issue again = later.find(before.get(1).id()).orElseThrow();
        later.save(Fixture.CLERK, Issues.with(again, LedgerColumns.NOTE, "已核实"));
        later.remove(Fixture.CLERK, List.of(before.get(2)));
        Issue made = Issues.with(
                later.draft(inspection, later.aspects(inspection.id()).get(0)), LedgerColumns.CONTENT, "新登记的问题");
        later.save(Fixture.CLERK, made);

        LedgerReports.Comparison since = fixture.reports.since(inspection, SECOND, ZONE);
        assertThat(since.differences())
                .extracting(Difference::field)
                .containsExactlyInAnyOrder("整改状态", "备注", "登记", "删除");
        assertThat(since.differences())
                .filteredOn(d -> d.field().equals("整改状态"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.then()).isEqualTo("整改中");
                    assertThat(d.now()).isEqualTo("已完成(待销号)");
                    assertThat(d.who()).isEqualTo("林经办");
                });
        assertThat(LedgerStatistics.of(since.then())).isEqualTo(LedgerStatistics.of(before));
        assertThat(fixture.reports.asOf(inspection, SECOND.minusDays(1), ZONE))
                .extracting(Issue::content)
                .containsExactlyElementsOf(before.stream().map(Issue::content).toList());
        assertThat(fixture.reports.asOf(inspection, SECOND, ZONE)).hasSize(3);
        assertThat(fixture.reports.asOf(inspection, LocalDate.of(2021, 12, 27), ZONE))
                .isEmpty();
        assertThat(fixture.reports.since(inspection, SECOND.plusDays(1), ZONE).differences())
                .isEmpty();
    }

    @Test
    void theStepsAndSupervisionsOfLaterDaysAreNotYetThereOnAnEarlierDay() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        Named head = fixture.people
                .createPerson(Fixture.CLERK, "冯书记", Optional.empty())
                .named();
        Issue issue = fixture.ledger.issues(inspection.id()).get(1);
        Issue once = fixture.workflow.extend(
                Fixture.CLERK,
                issue,
                Signature.of(LocalDate.of(2021, 12, 28), head, "采购周期长"),
                PartialDate.parse("2022-03-31"));

        Clock later = Clock.fixed(Instant.from(SECOND.atTime(9, 0).atZone(ZONE)), ZONE);
        History history = new History(fixture.store, later);
        Workflow workflow = new Workflow(fixture.store, history, later, id -> 0);
        workflow.extend(Fixture.CLERK, once, Signature.of(SECOND, head, "再延"), PartialDate.parse("2022-06-30"));
        Supervisions supervisions =
                new Supervisions(fixture.store, history, new Parameters(fixture.store, history), later);
        supervisions.record(
                Fixture.CLERK,
                List.of(new Supervision(
                        supervisions.newId(),
                        0,
                        new Named(issue.id(), ""),
                        SECOND,
                        Optional.of(head),
                        Manner.SITE,
                        "已到货",
                        "",
                        "",
                        false)));

        Issue then = fixture.reports.asOf(inspection, SECOND.minusDays(1), ZONE).get(1);
        assertThat(then.deadline()).contains(PartialDate.parse("2022-03-31"));
        assertThat(then.course().extensions()).hasSize(1);
        assertThat(then.course().original()).contains(PartialDate.parse("2021-12-31"));
        assertThat(then.course().watch().times()).isZero();
        Issue now = fixture.reports.asOf(inspection, SECOND, ZONE).get(1);
        assertThat(now.course().extensions()).hasSize(2);
        assertThat(now.course().watch().times()).isEqualTo(1);
        assertThat(done(inspection, SECOND.minusDays(1))).isEqualTo("已销号0个,延期过1个,重新整改过0个,督查0次");
        assertThat(done(inspection, SECOND)).isEqualTo("已销号0个,延期过1个,重新整改过0个,督查1次");
        assertThat(fixture.reports.since(inspection, SECOND, ZONE).differences())
                .extracting(Difference::field)
                .containsExactlyInAnyOrder("整改时限", "延期", "督查次数", "最近督查日期");
        assertThat(fixture.reports.since(inspection, SECOND, ZONE).differences())
                .extracting(Difference::who)
                .containsOnly("林经办");
    }

    @Test
    void evidenceThatCameOrWentLaterIsNotToldOfAnEarlierDay() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        List<Issue> issues = fixture.ledger.issues(inspection.id());
        attach(fixture.attachments, issues.get(0), "早先的记录");
        Clock later = Clock.fixed(Instant.from(SECOND.atTime(9, 0).atZone(ZONE)), ZONE);
        History history = new History(fixture.store, later);
        Attachments attachments = fixture.attachments(history, later);
        attach(attachments, issues.get(0), "后来的记录");
        attach(attachments, issues.get(1), "后来的又一份");
        attachments.remove(Fixture.CLERK, attachments.of(owner(issues.get(0))).subList(0, 1));

        assertThat(fixture.reports.asOf(inspection, SECOND.minusDays(1), ZONE))
                .extracting(issue -> issue.course().evidence())
                .containsExactly(1, 0, 0);
        assertThat(fixture.reports.asOf(inspection, SECOND, ZONE))
                .extracting(issue -> issue.course().evidence())
                .containsExactly(1, 1, 0);
        assertThat(fixture.reports.since(inspection, SECOND, ZONE).differences())
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.field()).isEqualTo("佐证材料");
                    assertThat(d.then() + "→" + d.now()).isEqualTo("→1");
                    assertThat(d.who()).isEqualTo("林经办");
                });
    }

    private static void attach(Attachments attachments, Issue issue, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        attachments.attach(Fixture.CLERK, owner(issue), List.of(Incoming.of(text + ".txt", content)));
    }

    private static RecordRef owner(Issue issue) {
        return new RecordRef(LedgerRegister.KEY, issue.id());
    }

    @Test
    void theLeadersPageOfADayBeforeTheLedgerSaysSoInsteadOfCountingNothing() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        LocalDate before = LocalDate.of(2021, 12, 27);

        assertThat(LeaderSummary.of("市档案馆", inspection, fixture.reports.asOf(inspection, before, ZONE), before)
                        .rows())
                .extracting(PaperRow::cells)
                .containsExactly(List.of("总体情况", "到这一天,台账里还没有登记问题", ""));
    }

    /** What the leader's page says of the work on a day. */
    private String done(Inspection inspection, LocalDate day) {
        List<Issue> issues = fixture.reports.asOf(inspection, day, ZONE);
        return LeaderSummary.of("市档案馆", inspection, issues, day).rows().stream()
                .map(PaperRow::cells)
                .filter(cells -> cells.get(1).equals("办理与督查"))
                .findFirst()
                .orElseThrow()
                .get(2);
    }

    @Test
    void tellsNamesThatTheOfficeNoLongerBears() {
        Session admin = new Session(Fixture.CLERK.account(), "林经办", Role.ADMINISTRATOR);
        Office office = new Office(fixture.store, fixture.history);
        office.save(admin, new OfficeNames("市档案局", "", "", false));
        office.save(admin, new OfficeNames("市档案馆", "中共市档案馆党组", "", false));

        assertThat(fixture.reports.formerNames()).containsExactly("市档案局");
    }

    @Test
    void refusesWhereThereIsNoLedger() {
        assertThatThrownBy(() -> fixture.reports.inspection(Optional.empty())).isInstanceOf(Problem.Expected.class);
    }

    @Test
    void theLeadersSummaryFillsOnePageHoweverLongTheLedgerIs() {
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.forty());
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        List<Issue> late = fixture.ledger.issues(inspection.id()).stream()
                .map(i -> Issues.with(i, LedgerColumns.STATUS, Status.ONGOING))
                .map(i -> Issues.with(i, LedgerColumns.DEADLINE, new PartialDate(2021, 1, 1)))
                .map(i -> Issues.with(
                        i,
                        LedgerColumns.SECTION,
                        new Named(Issues.id(i.number()), "第" + i.number() + "个名称特别长而要折成两行的内设机构科室")))
                .toList();
        Printout page = LeaderSummary.of("市档案馆", inspection, late, SECOND);

        assertThat(new Press(List.of()).print(page).pages()).isEqualTo(1);
        assertThat(page.rows())
                .extracting(row -> row.cells().get(1))
                .contains("共40个,按超期天数", "另有29个超期问题,见统计表", "另有29个科室,见统计表");
    }

    @Test
    void aRealLedgerGivesTheNumbersThatAPersonCounted() throws IOException {
        Path file = Path.of(System.getProperty("antou.shared", "../shared"), "notices", "anshan-2021.txt");
        Assumptions.assumeTrue(Files.exists(file), "the real notice lies beside the project only in some places");
        fixture.ledger.importNotice(Fixture.CLERK, NoticeReader.read("通报", Files.readAllLines(file)));
        Inspection inspection = fixture.reports.inspection(Optional.empty());
        List<Figure> figures =
                fixture.reports.figures(fixture.ledger.issues(inspection.id()), LocalDate.of(2021, 1, 28));

        assertThat(value(figures, "反馈总数")).isEqualTo("40");
        assertThat(value(figures, "已完成")).isEqualTo("35");
        assertThat(value(figures, "整改中")).isEqualTo("5");
        assertThat(value(figures, "完成率")).isEqualTo("87.50%");
        assertThat(value(figures, "制度文件")).isEqualTo("18");
        assertThat(value(figures, "修订")).isEqualTo("1");
        assertThat(figures)
                .filteredOn(f -> f.group().equals("按方面"))
                .extracting(Figure::value)
                .containsExactly("7", "5", "8", "20");
    }

    private static String value(List<Figure> figures, String title) {
        return figures.stream()
                .filter(f -> f.title().equals(title))
                .findFirst()
                .orElseThrow()
                .value();
    }
}

package org.antou.ledger.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antou.ledger.Fixture;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Issues;
import org.antou.ledger.model.LedgerColumns;
import org.antou.ledger.model.LedgerList;
import org.antou.ledger.model.NoticeCheck;
import org.antou.ledger.model.NoticeOpening;
import org.antou.ledger.model.NoticeOrder;
import org.antou.ledger.model.NoticeReader;
import org.antou.ledger.model.NoticeRows;
import org.antou.ledger.model.NoticeSource;
import org.antou.ledger.model.NoticeWriter;
import org.antou.ledger.model.Step.Signature;
import org.antou.ledger.model.Withheld;
import org.antou.paper.PaperColumn;
import org.antou.paper.PdfPaper;
import org.antou.paper.PdfText;
import org.antou.paper.Press;
import org.antou.paper.Printout;
import org.antou.register.Finding;
import org.antou.register.Named;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class LedgerPrintoutTest {

    private static final String OWN_NOTICE = """
            中共某市某局党组关于市委第一巡察组反馈意见整改情况的通报
            二、整改情况
            (一)贯彻落实方面
            1.学习不够深入。
            整改情况:整改完毕。一是制定《学习制度》;二是每月集中学习一次。
            2.检查流于形式。
            整改情况:正在整改,2021年底前整改到位。
            中共某市某局党组
            2021年1月28日
            """;

    @Test
    void printsTheStarredColumnsUnderTheTitleOfTheLedger() {
        NoticeRows rows = read("own.txt", OWN_NOTICE.lines().toList());
        Printout printout = LedgerPrintout.of("某市某局", "", rows.inspection(), rows.issues());
        assertThat(printout.title()).startsWith("某市某局关于").endsWith("反馈意见整改工作台账");
        assertThat(printout.columns().stream().map(PaperColumn::title))
                .startsWith("序号", "方面", "反馈问题")
                .contains("整改措施", "责任领导", "牵头科室", "责任人", "整改时限", "完成情况", "整改状态", "是否销号")
                .hasSizeBetween(9, 13);
        assertThat(printout.subtitle()).contains("共2条", "已完成1条", "整改中1条");
        assertThat(printout.signatures()).containsExactly("填表人", "审核人", "主要负责人(签字)", "日期");
        assertThat(printout.rows()).extracting("label").containsExactly("第1条", "第2条");
    }

    @Test
    void anExtendedDeadlineIsPrintedWithTheOriginalOneWhoApprovedItAndWhy() {
        Fixture fixture = new Fixture();
        fixture.ledger.importNotice(Fixture.CLERK, Fixture.notice());
        Named head = fixture.people
                .createPerson(Fixture.CLERK, "冯书记", Optional.empty())
                .named();
        fixture.workflow.extend(
                Fixture.CLERK,
                fixture.ledger.all().get(1),
                Signature.of(LocalDate.of(2021, 12, 20), head, "采购周期长"),
                PartialDate.parse("2022-03"));
        Printout printout =
                LedgerPrintout.of("", "", fixture.ledger.inspections().get(0), fixture.ledger.all());
        String both = "2022-03\n(原定2021-12-31,冯书记批准延期:采购周期长)";
        assertThat(printout.rows().get(1).cells()).contains(both);
        for (LedgerList list : List.of(LedgerList.TASKS, LedgerList.DUTIES)) {
            Printout printed = ListPrintout.of("", fixture.ledger.inspections().get(0), fixture.ledger.all(), list);
            assertThat(printed.rows().get(1).cells()).as(list.title()).contains(both);
        }
    }

    @Test
    void thePublicEditionLeavesOutWhatIsWithheldAndTellsHowMany() {
        NoticeRows rows = read("own.txt", OWN_NOTICE.lines().toList());
        List<Issue> issues = List.of(
                Issues.with(rows.issues().get(0), LedgerColumns.WITHHELD, Withheld.INVESTIGATION),
                rows.issues().get(1));
        NoticeSource source =
                NoticeSource.of(rows.inspection(), rows.aspects(), issues).published();
        NoticeOrder order =
                NoticeOpening.order(source, NoticeOpening.Kind.NOTICE, "中共某市某局党组", PartialDate.parse("2021-01-28"));
        List<String> lines = NoticeWriter.write(source, order).lines();
        assertThat(lines).anyMatch(line -> line.contains("2个问题") && line.contains("按规定不公开的1个"));
        assertThat(lines).noneMatch(line -> line.contains(issues.get(0).content()));
        assertThat(lines).anyMatch(line -> line.startsWith("2."));
        assertThat(NoticeCheck.of(source, order, List.of()))
                .extracting(Finding::rule)
                .doesNotContain("notice.total-mismatch", "notice.numbering-gap", "report.round-trip");
    }

    @Test
    void everyCharacterOfTheFortyIssuesIsOnPaper() throws IOException {
        Path notice = Path.of(System.getProperty("antou.shared", ""), "notices", "anshan-2021.txt");
        Assumptions.assumeTrue(Files.exists(notice));
        NoticeRows rows = read("anshan-2021.txt", Files.readAllLines(notice, StandardCharsets.UTF_8));
        Printout printout = LedgerPrintout.of("鞍山市行政审批局", "内部资料", rows.inspection(), rows.issues());
        PdfPaper paper = new Press(List.of()).print(printout);
        assertThat(rows.issues()).hasSize(40);
        assertThat(paper.unprintable()).isEmpty();
        assertThat(PdfText.pages(paper)).allMatch(page -> page.contains("反馈问题") && page.contains("内部资料"));
        for (String title : List.of("反馈问题", "完成情况")) {
            int column =
                    printout.columns().stream().map(PaperColumn::title).toList().indexOf(title);
            String expected = printout.rows().stream()
                    .map(row -> PdfText.bare(row.cells().get(column)))
                    .collect(Collectors.joining());
            assertThat(PdfText.column(printout, paper, column)).startsWith(expected);
        }
    }

    private static NoticeRows read(String name, List<String> lines) {
        return NoticeRows.of(NoticeReader.read(name, lines), UUID::randomUUID);
    }
}

package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.Filter;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the statistics, with rates that other offices published as their oracle. */
class LedgerFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "19,25,76.00",
        "688,697,98.71",
        "453,471,96.18",
        "18,471,3.82",
        "259,289,89.62",
        "33,35,94.29",
        "35,40,87.50",
        "1,8,12.50",
        "1,16,6.25",
        "0,0,0.00"
    })
    void ratesHaveTwoDecimalsRoundedHalfUp(int part, int whole, String rate) {
        assertThat(LedgerStatistics.percent(part, whole)).hasToString(rate);
        List<Issue> issues = new ArrayList<>();
        IntStream.range(0, whole)
                .forEach(i -> issues.add(Issues.status(i + 1, i < part ? Status.DONE : Status.ONGOING)));
        assertThat(value(issues, "总体情况", "完成率")).isEqualTo(rate + "%");
    }

    @Test
    void theFiveTalliesAddUpToTheTotal() {
        List<Issue> issues = IntStream.range(0, 40)
                .mapToObj(i -> Issues.status(i + 1, Status.values()[i % Status.values().length]))
                .toList();
        int sum = List.of("已完成", "基本完成", "整改中", "未启动", "待确认").stream()
                .mapToInt(title -> Integer.parseInt(value(issues, "总体情况", title)))
                .sum();

        assertThat(value(issues, "总体情况", "反馈总数")).isEqualTo("40");
        assertThat(sum).isEqualTo(40);
    }

    @Test
    void whatIsDoneIsEitherClosedOrWaitsForItWhoeverHasTheRequest() {
        List<Issue> issues = List.of(
                Issues.status(1, Status.DONE),
                Issues.status(2, Status.REQUESTED),
                Issues.status(3, Status.VERIFYING),
                Issues.status(4, Status.CLOSED));
        assertThat(figure(issues, "总体情况", "已完成").note()).isEqualTo("其中已销号 1,待销号 3");
    }

    @Test
    void moneyAddsUpToTheFenAndItsRateIsRoundedHalfUp() {
        List<Issue> issues =
                List.of(money(1, "100000.10", "0.30"), money(2, "0.20", "33333.10"), Issues.status(3, Status.ONGOING));
        assertThat(value(issues, "资金", "涉及金额(元)")).isEqualTo("100000.30");
        assertThat(value(issues, "资金", "清退金额(元)")).isEqualTo("33333.40");
        assertThat(LedgerFigures.of(issues, LocalDate.of(2021, 1, 28)))
                .filteredOn(f -> f.title().equals("清退金额(元)"))
                .extracting(Figure::note)
                .containsExactly("占涉及金额 33.33%");
    }

    private static Issue money(int number, String involved, String recovered) {
        Issue issue = Issues.with(Issues.status(number, Status.DONE), LedgerColumns.INVOLVED, new BigDecimal(involved));
        return Issues.with(issue, LedgerColumns.RECOVERED, new BigDecimal(recovered));
    }

    @Test
    void satisfactionCountsWhatWasSaidAndWhatWasNot() {
        List<Issue> issues = List.of(
                Issues.with(Issues.status(1, Status.CLOSED), LedgerColumns.SATISFACTION, Satisfaction.SATISFIED),
                Issues.with(Issues.status(2, Status.CLOSED), LedgerColumns.SATISFACTION, Satisfaction.FAIR),
                Issues.status(3, Status.ONGOING));
        assertThat(value(issues, "满意度", "满意")).isEqualTo("1");
        assertThat(value(issues, "满意度", "不满意")).isEqualTo("0");
        assertThat(value(issues, "满意度", "未评")).isEqualTo("1");
    }

    @Test
    void aDocumentThatTwoIssuesNameCountsOnce() {
        List<Issue> issues = List.of(
                named(1, "应对预案", Kind.NEW),
                named(2, "应对预案", Kind.NEW),
                named(3, "采购办法", Kind.REVISED),
                named(4, "采购办法", Kind.NEW));

        assertThat(value(issues, "建章立制", "制度文件")).isEqualTo("2");
        assertThat(value(issues, "建章立制", "新建")).isEqualTo("2");
        assertThat(value(issues, "建章立制", "修订")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01,20天以后到期",
        "2021-02-17,20天内到期",
        "2021-02-07,10天内到期",
        "2021-01-28,10天内到期",
        "2021-01-27,超期15天以内",
        "2021-01-13,超期15天以内",
        "2021-01-12,超期16—30天",
        "2020-12-28,超期31—90天",
        "2020-10-29,超期90天以上",
        "2021-01,10天内到期"
    })
    void anOpenIssueStandsInOneStepOfAge(String deadline, String step) {
        Issue open = Issues.due(Status.ONGOING, deadline);
        Issue done = Issues.due(Status.DONE, deadline);

        assertThat(Ageing.of(open, Issues.TODAY).orElseThrow().title()).isEqualTo(step);
        assertThat(Ageing.of(done, Issues.TODAY)).isEmpty();
        assertThat(value(List.of(open, done), "未完成的到期与超期", step)).isEqualTo("1");
    }

    @Test
    void measuresOfOverdueIssuesAreLate() {
        Issue late = Issues.with(
                Issues.measures(Status.ONGOING, measure("一", true), measure("二", false)),
                LedgerColumns.DEADLINE,
                new PartialDate(2021, 1, 1));

        assertThat(value(List.of(late), "整改措施", "措施总数")).isEqualTo("2");
        assertThat(value(List.of(late), "整改措施", "超期未完")).isEqualTo("1");
        assertThat(value(List.of(late), "整改措施", "进行中")).isEqualTo("0");
    }

    @Test
    void everyNumberOfIssuesLeadsToRows() {
        assertThat(LedgerFigures.of(Reports.issues(), Issues.TODAY))
                .allSatisfy(figure -> assertThat(figure.rows()).isPresent());
        assertThat(figure(Reports.issues(), "总体情况", "反馈总数").rows()).contains(Filter.none());
    }

    private static Measure measure(String text, boolean done) {
        return new Measure(UUID.randomUUID(), text, done);
    }

    private static Issue named(int number, String title, Kind kind) {
        return Issues.issue(number)
                .withParts(Issues.ASPECT, List.of(), List.of(new Institution(new UUID(1, number), title, kind)));
    }

    private static Figure figure(List<Issue> issues, String group, String title) {
        LocalDate on = Issues.TODAY;
        return LedgerFigures.of(issues, on).stream()
                .filter(f -> f.group().equals(group) && f.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static String value(List<Issue> issues, String group, String title) {
        return figure(issues, group, title).value();
    }
}

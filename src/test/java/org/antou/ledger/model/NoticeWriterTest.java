package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.register.Finding;
import org.antou.text.PartialDate;
import org.junit.jupiter.api.Test;

/** A notice written from a ledger: its structure, its words, and what the check before it tells. */
class NoticeWriterTest {

    @Test
    void standsInTheStructureOfANotice() {
        List<String> lines =
                NoticeWriter.write(Reports.source(), Reports.order()).lines();

        assertThat(lines.get(0)).isEqualTo("市档案馆党组关于第八轮巡察反馈意见整改落实情况的通报");
        assertThat(lines.get(1))
                .contains(
                        "市委第三巡察组从2021年3月1日至2021年4月30日对市档案馆党组进行了巡察", "2个方面4个问题", "已经整改完毕的2个", "正在整改、定期整改到位的2个(含未启动1个)");
        assertThat(lines)
                .containsSubsequence(
                        "一、反馈问题整改落实情况",
                        "(一)理论学习不够深入",
                        "1.学习计划落实不到位。",
                        "整改情况:整改完毕。一是补学。二是每季度检查。",
                        "2.研讨少。",
                        "整改情况:正在整改,定期整改到位。已制订计划。整改时限为2021年12月31日。",
                        "(二)作风不够扎实",
                        "3. 5个窗口只开2个。",
                        "整改情况:尚未启动整改。",
                        "4.收费不公开。",
                        "整改情况:整改完毕。已公开。制定了《市档案馆收费公示办法》。",
                        "中共市档案馆党组",
                        "2021年8月2日");
    }

    @Test
    void numbersWhatAPersonWroteBeforeAndAfter() {
        NoticeOrder order = Reports.order(List.of("强化组织领导", "成立了领导小组。"), List.of("三、下一步打算", "持续抓好整改。"));
        List<String> lines = NoticeWriter.write(Reports.source(), order).lines();

        assertThat(lines).containsSubsequence("一、强化组织领导", "成立了领导小组。", "二、反馈问题整改落实情况", "三、下一步打算", "持续抓好整改。");
    }

    @Test
    void findsNothingInANoticeThatIsInOrder() {
        assertThat(rules(Reports.source(), Reports.order())).isEmpty();
    }

    @Test
    void tellsWordsThatContradictTheStatusAndWritesThoseOfTheStatus() {
        NoticeSource source = Reports.source(Issues.progress(Status.DONE, "正在整改,定期整改到位。年底前完成。"));

        assertThat(rules(source, Reports.order())).contains("report.status");
        assertThat(NoticeAnswer.of(source.issues().get(0), Optional.empty())).isEqualTo("整改完毕。年底前完成。");
    }

    @Test
    void tellsNextStepsTotalsTeamsAndPeriodsOfTheFinishedText() {
        NoticeSource source = Reports.source(Issues.progress(Status.DONE, "整改完毕。下一步将由市局提交审议。"));
        NoticeOrder order = new NoticeOrder(
                "通报",
                "2021年3月1日至2021年4月30日,市委第三巡察组进行了为期三个半月的巡察,市委第一巡察组指出的3个问题,已整改完毕2个,正在整改1个。",
                List.of(),
                List.of(),
                "中共市档案馆党组",
                Optional.of(new PartialDate(2021, 8, 2)));

        assertThat(rules(source, order))
                .contains(
                        "notice.team-mismatch",
                        "notice.duration-mismatch",
                        "notice.total-mismatch",
                        "notice.done-but-next-step");
    }

    @Test
    void tellsPercentagesNamesAndGaps() {
        NoticeSource source = Reports.source(Issues.progress(Status.DONE, "整改完毕。原市档案局受理业务8241件,线上仅8件,占比0.09%。"));
        NoticeOrder order = new NoticeOrder("", "市委第三巡察组反馈了意见。", List.of(), List.of(), "", Optional.empty());
        List<Finding> found = NoticeCheck.of(source, order, List.of("市档案局"));

        assertThat(found)
                .extracting(Finding::rule)
                .contains("report.percent-cut", "report.former-name")
                .filteredOn("report.gap"::equals)
                .hasSize(3);
        assertThat(found)
                .filteredOn(f -> f.rule().equals("report.percent-cut"))
                .extracting(Finding::message)
                .allMatch(m -> m.contains("8/8241=0.10%") && m.startsWith("第 1 条"));
    }

    @Test
    void tellsWhereTheTextWouldBeReadOtherwise() {
        NoticeSource source = Reports.source(Issues.progress(Status.DONE, "整改完毕。\n2.关于另一个问题\n整改情况:整改完毕。"));

        assertThat(rules(source, Reports.order())).contains("report.round-trip");
    }

    @Test
    void whatIsLeftOutOfThePublicVersionIsNoMistakeInItsNumbers() {
        List<Issue> issues = new ArrayList<>(Reports.issues());
        issues.add(Issues.with(
                Reports.content(5, Status.DONE, "线索办理慢。")
                        .withParts(issues.get(0).aspect(), List.of(), List.of()),
                LedgerColumns.WITHHELD,
                Withheld.INVESTIGATION));
        issues.add(Reports.content(6, Status.UNCONFIRMED, "档案虫蛀。")
                .withParts(issues.get(0).aspect(), List.of(), List.of()));
        NoticeSource source = NoticeSource.of(
                        Reports.inspection(), Reports.source().aspects(), issues)
                .published();
        NoticeOrder order = NoticeOpening.order(source, NoticeOpening.Kind.NOTICE, "", Reports.DAY);

        assertThat(order.preamble()).contains("6个问题", "按规定不公开的1个");
        assertThat(rules(source, order)).doesNotContain("notice.total-sum", "notice.total-mismatch");
        NoticeOrder wrong = new NoticeOrder(
                order.title(),
                order.preamble().replace("整改完毕的2个", "整改完毕的1个"),
                List.of(),
                List.of(),
                order.signer(),
                order.date());
        assertThat(rules(source, wrong)).contains("notice.total-sum", "notice.total-mismatch");
    }

    private static List<String> rules(NoticeSource source, NoticeOrder order) {
        return NoticeCheck.of(source, order, List.of()).stream()
                .map(Finding::rule)
                .distinct()
                .toList();
    }
}

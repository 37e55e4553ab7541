package org.antou.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antou.ledger.model.Reconciliation.Kind;
import org.antou.ledger.model.Reconciliation.Line;
import org.junit.jupiter.api.Test;

/** A list from outside held against the ledger, by number and text. */
class ReconciliationTest {

    private static final List<String> HEAD = List.of("序 号", "发现的问题", "完成时限", "任务状态", "责任人");

    @Test
    void findsNothingWhereTheListSaysTheSameInOtherWords() {
        Reconciliation found = reconcile(
                row("1.", "学习计划落实不到位", "", "整改完毕", ""),
                row("2", "研讨少。", "2021年底", "正在整改", ""),
                row("3", "5个窗口只开2个。", "", "未启动", ""),
                row("4", "收费 不公开。", "", "已完成(待销号)", ""));

        assertThat(found.lines()).isEmpty();
        assertThat(found.same()).isEqualTo(4);
    }

    @Test
    void tellsOnlyHereOnlyThereAndWhatDiffers() {
        Reconciliation found = reconcile(
                row("1", "学习计划落实不到位。", "", "正在整改", ""),
                row("2", "研讨少。", "2021年6月30日", "正在整改", "林致远"),
                row("5", "办公用房超标。", "", "", ""),
                row("3", "5个窗口只开2个。", "", "未启动", ""));

        assertThat(found.lines())
                .extracting(Line::kind, Line::number, Line::field, Line::here, Line::there)
                .containsExactly(
                        tuple(Kind.DIFFERS, 1, "整改状态", "已完成(待销号)", "正在整改"),
                        tuple(Kind.DIFFERS, 2, "整改时限", "2021-12-31", "2021年6月30日"),
                        tuple(Kind.DIFFERS, 2, "责任人", "", "林致远"),
                        tuple(Kind.ONLY_HERE, 4, "反馈问题", "收费不公开。", ""),
                        tuple(Kind.ONLY_THERE, 5, "反馈问题", "", "办公用房超标。"));
        assertThat(found.same()).isEqualTo(1);
        assertThat(found.count(Kind.DIFFERS)).isEqualTo(2);
    }

    @Test
    void pairsByTextWhereNumbersDifferAndByNumberWhereTextsDo() {
        Reconciliation found = reconcile(
                row("7", "学习计划落实不到位。", "", "整改完毕", ""),
                row("2", "研讨交流不够。", "2021-12-31", "正在整改", ""),
                row("", "5个窗口只开2个。", "", "未启动", ""),
                row("4", "收费不公开。", "", "整改完毕", ""));

        assertThat(found.lines())
                .extracting(Line::kind, Line::number, Line::field, Line::there)
                .containsExactly(tuple(Kind.DIFFERS, 1, "序号", "7"), tuple(Kind.DIFFERS, 2, "反馈问题", "研讨交流不够。"));
    }

    @Test
    void pairsWhatSomebodyRewordedAndNobodyNumbered() {
        Issue issue = Reports.content(9, Status.ONGOING, "财政资金使用不够规范,使用专项资金购买20套床上用品,未能提供购买依据。");
        OutsideList list = OutsideList.of(
                        "清单",
                        List.of(List.of(List.of("具体问题", "责任人"), List.of("财政资金使用不够规范,使用专项资金购买二十套床上用品,未能提供购买依据。", ""))))
                .orElseThrow();
        Reconciliation found = Reconciliation.of(List.of(issue), list);

        assertThat(found.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(Kind.DIFFERS));
    }

    @Test
    void putsTheRowsOfOneIssueTogether() {
        OutsideList list = OutsideList.of(
                        "清单",
                        List.of(
                                List.of(List.of("联系人", "电话"), List.of("某某", "1")),
                                List.of(
                                        List.of("某局整改任务清单", "", ""),
                                        List.of("序号", "反馈问题", "整改措施(具体)"),
                                        List.of("1", "学习计划落实不到位。", "补学"),
                                        List.of("", "", "每季度检查"),
                                        List.of("2", "研讨少。", ""))))
                .orElseThrow();
        Reconciliation found = Reconciliation.of(Reports.issues().subList(0, 2), list);

        assertThat(list.rows()).hasSize(2);
        assertThat(found.lines()).isEmpty();
        assertThat(OutsideList.of("通报", List.of(List.of(List.of("姓名", "职务"))))).isEqualTo(Optional.empty());
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    @SafeVarargs
    private static Reconciliation reconcile(List<String>... rows) {
        List<List<String>> table = new java.util.ArrayList<>(List.of(HEAD));
        table.addAll(List.of(rows));
        return Reconciliation.of(
                Reports.issues(), OutsideList.of("清单", List.of(table)).orElseThrow());
    }
}

package org.antou.ledger.pack;

import java.time.LocalDate;
import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;

/** 佐证材料目录: the same rows for the workbook and for paper. */
final class PackIndex {

    static final List<String> HEADS = List.of("文件夹", "序号", "反馈问题", "整改状态", "佐证材料", "件数", "缺什么");

    private static final List<Integer> WIDTHS = List.of(45, 12, 70, 24, 85, 12, 30);

    private PackIndex() {}

    static List<List<String>> rows(PackPlan plan) {
        return plan.entries().stream().map(PackIndex::row).toList();
    }

    private static List<String> row(PackPlan.Entry entry) {
        int there = PackPlan.there(entry);
        int bad = entry.items().size() - there;
        String lacking = entry.items().isEmpty() ? "没有佐证材料" : bad > 0 ? bad + "件内容缺失" : "";
        return List.of(
                entry.folder(),
                String.valueOf(entry.issue().number()),
                entry.issue().content(),
                entry.issue().status().title(),
                PackPlan.listed(entry),
                String.valueOf(there),
                lacking);
    }

    static Printout printout(String unit, Inspection inspection, PackPlan plan, LocalDate on) {
        List<PaperColumn> columns = java.util.stream.IntStream.range(0, HEADS.size())
                .mapToObj(i -> new PaperColumn(HEADS.get(i), WIDTHS.get(i), i == 1 || i == 3 || i == 5))
                .toList();
        return new Printout(
                unit + inspection.title() + "整改佐证材料目录",
                on + "  问题" + plan.entries().size() + "条,佐证材料" + plan.files() + "件,缺佐证的问题"
                        + plan.without().size() + "条",
                "",
                true,
                columns,
                rows(plan).stream()
                        .map(cells -> new PaperRow("第" + cells.get(1) + "条", cells))
                        .toList(),
                List.of("整理人", "日期"));
    }
}

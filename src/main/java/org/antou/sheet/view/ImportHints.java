package org.antou.sheet.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.sheet.plan.Heading;
import org.antou.sheet.plan.ImportPlan;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Remembered;

/** What a clerk should know about how a sheet was read. */
final class ImportHints {

    private static final int NAMED = 4;

    private ImportHints() {}

    static String of(ImportPlan<?> plan, Optional<Remembered> by) {
        List<String> hints = new ArrayList<>();
        by.ifPresent(r -> hints.add("按 " + r.by() + " 记住的对应读取(要改或不再用,按“对应列…”)"));
        int done = plan.source().done().size();
        if (done > 0) {
            hints.add("已导入的 " + done + " 行不再列出");
        }
        long joined = plan.rows().stream().filter(r -> r.lines() > 1).count();
        if (joined > 0) {
            hints.add(joined + " 条由合并单元格连起的几行合成");
        }
        if (lends(plan)) {
            hints.add("“↑”表示取自上面的合并单元格");
        }
        List<String> off = plan.switchedOff();
        if (!off.isEmpty()) {
            hints.add("“" + String.join("”“", off) + "”已由管理员停用,不导入");
        }
        List<String> apart = plan.source().layout().headings().stream()
                .filter(h -> !plan.source().mapping().columns().containsKey(h.column()))
                .map(Heading::text)
                .filter(text -> !off.contains(text))
                .toList();
        if (!apart.isEmpty()) {
            String more = apart.size() > NAMED ? "等" : "";
            hints.add("有 " + apart.size() + " 列不导入("
                    + apart.stream().limit(NAMED).collect(Collectors.joining("、")) + more + ")");
        }
        plan.source()
                .mapping()
                .fixed()
                .forEach((key, text) ->
                        hints.add("表里没有的“" + plan.port().columns().get(key).title() + "”整表按“" + text + "”"));
        hints.add("双击或回车修改一行");
        return String.join(";", hints) + "。";
    }

    private static <R> boolean lends(ImportPlan<R> plan) {
        for (PlanRow<R> row : plan.rows()) {
            if (plan.columns().stream().anyMatch(c -> plan.lent(row, c))) {
                return true;
            }
        }
        return false;
    }
}

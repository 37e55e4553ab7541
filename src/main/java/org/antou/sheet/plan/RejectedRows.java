package org.antou.sheet.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antou.sheet.out.TextSheet;

/** Writes the rows that could not come in as a workbook of the same headings, with the reasons before them. */
public final class RejectedRows {

    private static final String REASON = "不能导入的原因(改好后可再导入,这一列不用管)";

    private RejectedRows() {}

    /** @return the number of rows written */
    public static <R> int save(Path file, ImportPlan<R> plan) {
        List<Heading> headings = plan.source().layout().headings();
        List<String> titles = new ArrayList<>(List.of(REASON));
        headings.forEach(h -> titles.add(h.text()));
        List<List<String>> lines = plan.rows().stream()
                .filter(r -> r.state(plan.policy()).open())
                .map(r -> line(plan, r, headings))
                .toList();
        TextSheet.save(file, "没有导入的行", titles, lines);
        return lines.size();
    }

    private static <R> List<String> line(ImportPlan<R> plan, PlanRow<R> row, List<Heading> headings) {
        Map<Integer, String> mended = new HashMap<>();
        plan.source().mapping().columns().forEach((column, key) -> {
            if (row.mended().containsKey(key)) {
                mended.put(column, row.mended().get(key));
            }
        });
        List<String> line = new ArrayList<>();
        line.add(
                plan.told(row).stream().map(f -> f.address() + ":" + f.reason()).collect(Collectors.joining("\n")));
        for (Heading h : headings) {
            line.add(mended.getOrDefault(
                    h.column(), row.words(h.column(), plan.source().grid().from1904())));
        }
        return line;
    }
}

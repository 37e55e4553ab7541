package org.antou.meeting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.antou.meeting.model.CheckTitles;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Finding;

/** 记录体检 on paper, A4 on its side: what was found, on what basis, and room for what a person says to it. */
public final class FindingsPrintout {

    private static final List<String> SIGNATURES = List.of("体检人", "支部书记", "日期");

    private FindingsPrintout() {}

    public static Printout of(String unit, String span, LocalDate on, List<Finding> findings) {
        List<PaperRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(new PaperRow(
                    "第" + (rows.size() + 1) + "条",
                    List.of(
                            String.valueOf(rows.size() + 1),
                            CheckTitles.of(finding.rule()),
                            finding.message(),
                            finding.basis(),
                            finding.advice(),
                            "")));
        }
        return new Printout(
                unit + "“三会一课”记录体检",
                span + "记录,查出" + findings.size() + "条  截至" + on + "  只提示,是不是问题由人判断",
                "",
                true,
                List.of(
                        new PaperColumn("序号", 10, true),
                        new PaperColumn("类别", 20, true),
                        new PaperColumn("发现", 96, false),
                        new PaperColumn("依据", 56, false),
                        new PaperColumn("建议", 46, false),
                        PaperColumn.byHand("处理情况(手写)", 34)),
                rows,
                SIGNATURES);
    }
}

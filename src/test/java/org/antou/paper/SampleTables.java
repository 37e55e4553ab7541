package org.antou.paper;

import java.util.ArrayList;
import java.util.List;

/** Made-up tables in the shape of a rectification ledger. */
public final class SampleTables {

    public static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("序号", 10, true),
            new PaperColumn("方面", 24, false),
            new PaperColumn("反馈问题", 60, false),
            new PaperColumn("整改措施", 45, false),
            new PaperColumn("责任领导", 17, true),
            new PaperColumn("牵头科室", 20, true),
            new PaperColumn("责任人", 17, true),
            new PaperColumn("整改时限", 20, true),
            new PaperColumn("完成情况", 70, false),
            new PaperColumn("整改状态", 17, true),
            new PaperColumn("销号日期", 20, true));

    public static final List<String> SIGNATURES = List.of("填表人", "审核人", "主要负责人(签字)", "日期");

    private static final String SENTENCE = "窗口工作人员对审批事项的办理时限掌握不准,一次性告知不到位,群众需要多次往返;";

    private SampleTables() {}

    public static Printout of(int rows) {
        List<PaperRow> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(row(i, SENTENCE.repeat(1 + i % 3), SENTENCE.repeat(1 + i % 5)));
        }
        return table(all);
    }

    public static Printout table(List<PaperRow> rows) {
        return new Printout("某市行政审批局关于市委第一巡察组反馈意见整改工作台账", "填报单位:某市行政审批局", "", true, COLUMNS, rows, SIGNATURES);
    }

    public static PaperRow row(int number, String issue, String progress) {
        return new PaperRow(
                "第" + number + "条",
                List.of(
                        String.valueOf(number),
                        "贯彻落实党的路线方针政策方面",
                        issue,
                        "一是完善制度;二是加强培训。",
                        "王建国",
                        "机关党委办公室",
                        "李晓梅",
                        "2021-12-31",
                        progress,
                        "整改中",
                        ""));
    }
}

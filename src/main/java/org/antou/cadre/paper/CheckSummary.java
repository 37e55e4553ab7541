package org.antou.cadre.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.StudyMode;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.register.Named;

/** 档案核查情况汇总表: A4 on its side, a line per person; no identity numbers. */
public final class CheckSummary {

    private static final List<PaperColumn> COLUMNS = List.of(
            new PaperColumn("序号", 10, true),
            new PaperColumn("姓名", 18, false),
            new PaperColumn("科室", 26, false),
            new PaperColumn("档案编号", 22, false),
            new PaperColumn("出生日期", 22, false),
            new PaperColumn("参加工作时间", 22, false),
            new PaperColumn("入党时间", 22, false),
            new PaperColumn("全日制学历学位", 28, false),
            new PaperColumn("在职学历学位", 28, false),
            new PaperColumn("干部身份", 22, false),
            new PaperColumn("核查情况", 18, false),
            new PaperColumn("档案存在问题", 34, false));

    private CheckSummary() {}

    public static Printout of(String unit, List<CheckSheet> sheets, LocalDate on) {
        List<PaperRow> rows = new ArrayList<>();
        sheets.forEach(sheet -> rows.add(row(rows.size() + 1, sheet)));
        long settled = sheets.stream()
                .filter(sheet -> sheet.check().status().isSettled())
                .count();
        return new Printout(
                unit + "干部人事档案核查情况汇总表",
                "截至 " + on + "  共 " + sheets.size() + " 人,已办结 " + settled + " 人,待核实 " + (sheets.size() - settled)
                        + " 人",
                "内部资料",
                true,
                COLUMNS,
                rows,
                List.of("填表人", "审核人", "主要负责人", "日期"));
    }

    private static PaperRow row(int number, CheckSheet sheet) {
        String name = sheet.check().personName();
        return new PaperRow(
                name,
                List.of(
                        String.valueOf(number),
                        name,
                        sheet.check().section().map(Named::name).orElse(""),
                        sheet.check().archiveNumber(),
                        value(sheet, FileItem.BIRTH, Optional.empty()),
                        value(sheet, FileItem.WORK, Optional.empty()),
                        value(sheet, FileItem.PARTY, Optional.empty()),
                        value(sheet, FileItem.EDUCATION, Optional.of(StudyMode.FULL_TIME)),
                        value(sheet, FileItem.EDUCATION, Optional.of(StudyMode.IN_SERVICE)),
                        value(sheet, FileItem.STATUS, Optional.empty()),
                        sheet.check().status().printed(),
                        Words.problems(sheet)));
    }

    private static String value(CheckSheet sheet, FileItem item, Optional<StudyMode> study) {
        return sheet.line(item, study).printed();
    }
}

package org.antou.cadre.paper.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.cadre.model.lending.FileCondition;
import org.antou.cadre.model.lending.FileLoan;
import org.antou.cadre.model.lending.FileRenewal;
import org.antou.cadre.model.lending.LoanKind;
import org.antou.paper.Sheets;

/** 查(借)阅审批单、归还单、催还单: the papers of one loan of a file. */
public final class FileSlip {

    private FileSlip() {}

    /** 审批单, signed before the file is handed out. */
    public static Sheets lent(String unit, FileLoan loan) {
        List<Sheets.Line> lines = head(loan);
        lines.add(new Sheets.Text(
                "纪律",
                "查(借)阅人不得查(借)阅本人及亲属的档案;不得涂改、圈划、抽取、撤换档案材料,不得拍摄、复制、泄露档案内容;借阅的不得转借,在应还日期以前交回,当面清点。",
                Sheets.Room.SMALL));
        lines.add(new Sheets.Text("审批意见", "", Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("查(借)阅人", "查(借)阅人", "审批人", "经办人", "日期")));
        return sheets(unit, "干部人事档案查(借)阅审批单", loan, lines);
    }

    /** 归还单, with the condition of the file. */
    public static Sheets returned(String unit, FileLoan loan) {
        List<Sheets.Line> lines = head(loan);
        lines.add(Sheets.fields(
                Sheets.field("归还日期", day(loan.back().on())),
                Sheets.field("收档人", loan.back().receiver())));
        lines.add(Sheets.fields(Sheets.field(
                "档案情况", loan.back().condition().map(FileCondition::title).orElse(""))));
        String late = loan.reckoning().late() > 0 ? "逾期 " + loan.reckoning().late() + " 天归还。" : "";
        lines.add(new Sheets.Text("缺损和说明", late + loan.back().note(), Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("归还人", "收档人", "日期")));
        return sheets(unit, "干部人事档案归还单", loan, lines);
    }

    /** 催还单, with a stub to be signed. */
    public static Sheets reminder(String unit, FileLoan loan, LocalDate on) {
        List<Sheets.Line> lines = head(loan);
        String late = loan.reckoning().late() > 0 ? ",已逾期 " + loan.reckoning().late() + " 天" : "";
        lines.add(new Sheets.Text(
                "催还",
                String.join("、", loan.readers()) + "同志:上述档案应在 "
                        + day(loan.reckoning().due()) + " 以前归还("
                        + loan.reckoning().reason() + ")" + late + "。请接到本单后立即交回。(第 "
                        + loan.reminders().size() + " 次催还," + on + ")",
                Sheets.Room.LARGE));
        lines.add(new Sheets.Text("签收和说明", "", Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("签收人", "送达人", "日期")));
        return sheets(unit, "干部人事档案催还单", loan, lines);
    }

    private static List<Sheets.Line> head(FileLoan loan) {
        String renewed = loan.renewed().stream().map(FileRenewal::toString).collect(Collectors.joining(";"));
        List<Sheets.Line> lines = new ArrayList<>();
        lines.add(Sheets.fields(
                Sheets.field("登记号", loan.number()),
                Sheets.field("方式", loan.kind().map(LoanKind::title).orElse(""))));
        lines.add(Sheets.fields(Sheets.field("被查档人", loan.holder()), Sheets.field("查档单位", loan.unit())));
        lines.add(Sheets.fields(Sheets.field("查(借)阅人一", loan.first()), Sheets.field("查(借)阅人二", loan.second())));
        lines.add(new Sheets.Text("事由", loan.purpose(), Sheets.Room.LINE));
        lines.add(new Sheets.Text("查(借)阅内容", loan.parts(), Sheets.Room.LINE));
        lines.add(Sheets.fields(Sheets.field("审批人", loan.approver()), Sheets.field("审批日期", day(loan.approvedOn()))));
        lines.add(Sheets.fields(
                Sheets.field("查(借)阅日期", day(loan.lentOn())),
                Sheets.field("应还日期", day(loan.reckoning().due()))));
        if (!renewed.isEmpty()) {
            lines.add(new Sheets.Text("续借", renewed, Sheets.Room.LINE));
        }
        return lines;
    }

    private static Sheets sheets(String unit, String title, FileLoan loan, List<Sheets.Line> lines) {
        return new Sheets(unit + title, "", List.of(new Sheets.Sheet(unit + title, loan.holder(), lines)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}

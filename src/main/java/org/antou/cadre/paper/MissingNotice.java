package org.antou.cadre.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.rule.MissingPaper;
import org.antou.paper.Sheets;
import org.antou.register.Named;
import org.antou.text.ChineseDates;
import org.antou.text.PartialDate;

/** 缺材料通知单: what one person is asked to hand in, A4, with a receipt to be signed. */
public final class MissingNotice {

    private static final String TITLE = "干部人事档案缺材料通知单";

    private MissingNotice() {}

    public static Sheets of(String unit, CheckSheet sheet, List<MissingPaper> missing, LocalDate today) {
        String name = sheet.check().personName();
        List<Sheets.Line> lines = new ArrayList<>();
        lines.add(Sheets.fields(
                Sheets.field("姓名", name),
                Sheets.field("科室", sheet.check().section().map(Named::name).orElse("")),
                Sheets.field("档案编号", sheet.check().archiveNumber())));
        lines.add(new Sheets.Text(
                "通知",
                name + "同志:\n经核对档案目录,您的干部人事档案中没有登记下列材料。请在收到本通知后提供原件或加盖公章的复印件;确实没有的,请写明情况,由原单位出具证明。",
                Sheets.Room.SMALL));
        lines.add(new Sheets.Grid(
                List.of("序号", "档案类别", "缺少的材料", "说明", "依据", "收到日期"),
                IntStream.range(0, missing.size())
                        .mapToObj(i -> row(i + 1, missing.get(i)))
                        .toList()));
        lines.add(Sheets.fields(
                Sheets.field("共缺", missing.size() + " 件"), Sheets.field("提供期限", ""), Sheets.field("联系人、电话", "")));
        lines.add(new Sheets.Text("本人说明", "", Sheets.Room.LARGE));
        lines.add(Sheets.fields(
                Sheets.field("发出单位(盖章)", unit), Sheets.field("日期", ChineseDates.show(PartialDate.of(today)))));
        lines.add(new Sheets.Signatures(List.of("经办人", "本人签收", "签收日期")));
        return new Sheets(TITLE, "内部资料", List.of(new Sheets.Sheet(TITLE, name, lines)));
    }

    private static List<String> row(int number, MissingPaper paper) {
        return List.of(String.valueOf(number), paper.category().title(), paper.name(), paper.why(), paper.basis(), "");
    }
}

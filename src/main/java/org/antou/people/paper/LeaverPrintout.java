package org.antou.people.paper;

import java.util.ArrayList;
import java.util.List;
import org.antou.paper.PaperColumn;
import org.antou.paper.PaperRow;
import org.antou.paper.Printout;
import org.antou.people.model.LeaverItem;
import org.antou.people.model.Person;
import org.antou.register.Named;
import org.antou.text.PartialDate;

/** 离任清单 on paper, A4 upright, to be signed item by item. */
public final class LeaverPrintout {

    private static final List<String> SIGNATURES = List.of("本人", "接收人", "科室负责人", "日期");

    private LeaverPrintout() {}

    /** @param open what is open in the registers, one line each */
    public static Printout of(String unit, Person person, List<String> open) {
        List<PaperRow> rows = new ArrayList<>();
        open.forEach(line -> rows.add(row(rows.size() + 1, "未了事项:" + line, "", "")));
        List<String> kept = person.departure().checklist();
        List<LeaverItem> items = kept.isEmpty()
                ? LeaverItem.USUAL.stream()
                        .map(what -> new LeaverItem(false, what, ""))
                        .toList()
                : kept.stream().map(LeaverItem::parse).toList();
        items.forEach(item -> rows.add(row(rows.size() + 1, item.what(), item.settled() ? "已办结" : "", item.note())));
        return new Printout(
                unit + "离任清单",
                person.name() + "  " + person.section().map(Named::name).orElse("") + person.post() + "  "
                        + person.standing().title()
                        + person.departure().on().map(PartialDate::toString).orElse(""),
                "",
                false,
                List.of(
                        new PaperColumn("序号", 12, true),
                        new PaperColumn("事项", 80, false),
                        new PaperColumn("办结", 18, true, true),
                        PaperColumn.byHand("备注", 40),
                        PaperColumn.byHand("经手人签字", 28)),
                rows,
                SIGNATURES);
    }

    private static PaperRow row(int number, String what, String settled, String note) {
        return new PaperRow("第" + number + "项", List.of(String.valueOf(number), what, settled, note, ""));
    }
}

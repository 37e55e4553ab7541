package org.antou.cadre.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antou.cadre.model.CheckSheet;
import org.antou.cadre.model.Determination;
import org.antou.cadre.model.FileCheck;
import org.antou.cadre.model.FileItem;
import org.antou.cadre.model.ItemLine;
import org.antou.paper.Sheets;
import org.antou.people.model.PartyStatus;
import org.antou.people.model.Person;
import org.antou.people.model.Sex;
import org.antou.register.Named;
import org.antou.text.IdNumber;

/** 干部人事档案审核认定表: A4, one person a page, with places for signatures and the seal. */
public final class DeterminationSheet {

    private static final String TITLE = "干部人事档案审核认定表";

    private static final List<Integer> WIDTHS = List.of(15, 29, 15, 15, 11, 15);

    private DeterminationSheet() {}

    public static Sheets of(String unit, List<CheckSheet> sheets) {
        return new Sheets(
                TITLE, "内部资料", sheets.stream().map(sheet -> page(unit, sheet)).toList());
    }

    private static Sheets.Sheet page(String unit, CheckSheet sheet) {
        List<Sheets.Line> lines = new ArrayList<>(head(unit, sheet));
        lines.add(new Sheets.Grid(
                List.of("核查项", "最早形成材料(类号、形成时间)", "最早材料记载", "任免审批表记载", "是否一致、涂改", "组织认定"),
                sheet.lines().stream().map(DeterminationSheet::row).toList(),
                WIDTHS));
        lines.add(text(
                "时间罗列",
                Stream.of(FileItem.BIRTH, FileItem.WORK, FileItem.PARTY)
                        .map(item -> item.title() + ":" + Words.listed(sheet, item))
                        .collect(Collectors.joining("\n"))));
        lines.add(text("存在问题", Words.problems(sheet)));
        Optional<Determination> signed = Words.signed(sheet);
        lines.add(Sheets.fields(
                Sheets.field(
                        "初审人", who(signed.map(Determination::firstReviewer), signed.flatMap(Determination::firstOn))),
                Sheets.field(
                        "复审人",
                        who(signed.map(Determination::secondReviewer), signed.flatMap(Determination::secondOn)))));
        lines.add(Sheets.fields(
                Sheets.field("党组会时间", Words.day(signed.flatMap(Determination::meetingOn))),
                Sheets.field("本人签字", Words.day(signed.flatMap(Determination::signedOn)))));
        lines.add(new Sheets.Text("本人意见", signed.map(Determination::opinion).orElse(""), Sheets.Room.LINE));
        lines.add(new Sheets.Text(
                "党组意见", "\n                                             (盖章)      年   月   日", Sheets.Room.SMALL));
        lines.add(new Sheets.Signatures(List.of("本人签字", "初审人", "复审人", "日期")));
        return new Sheets.Sheet(TITLE, sheet.check().personName(), lines);
    }

    private static String who(Optional<String> name, Optional<java.time.LocalDate> day) {
        return (name.orElse("") + " " + Words.day(day)).strip();
    }

    private static Sheets.Line text(String title, String value) {
        return new Sheets.Text(title, value, Sheets.Room.LINE);
    }

    private static List<Sheets.Line> head(String unit, CheckSheet sheet) {
        FileCheck check = sheet.check();
        Optional<Person> person = sheet.person();
        String post = person.map(Person::post).orElse("");
        return List.of(
                Sheets.fields(
                        Sheets.field("姓名", check.personName()),
                        Sheets.field(
                                "性别",
                                person.flatMap(p -> p.identity().sex())
                                        .map(Sex::title)
                                        .orElse("")),
                        Sheets.field(
                                "身份证号",
                                person.map(Person::idNumber).map(IdNumber::mask).orElse(""))),
                Sheets.fields(
                        Sheets.field("单位", unit),
                        Sheets.field("科室及职务", (check.section().map(Named::name).orElse("") + " " + post).strip())),
                Sheets.fields(
                        Sheets.field(
                                "政治面貌",
                                person.flatMap(p -> p.party().status())
                                        .map(PartyStatus::title)
                                        .orElse("")),
                        Sheets.field("档案编号", check.archiveNumber()),
                        Sheets.field("柜号、层号", (check.cabinet() + " " + check.layer()).strip())),
                Sheets.fields(
                        Sheets.field("核查批次", check.batch()),
                        Sheets.field("核查情况", check.status().printed())));
    }

    private static List<String> row(ItemLine line) {
        return List.of(
                line.title(),
                line.earliest().paper(),
                Words.said(line.earliest()),
                Words.said(line.form()),
                Words.agrees(line) + (line.isAltered() ? ",有涂改" : ""),
                Words.determined(line));
    }
}

package org.antou.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antou.meeting.model.LifeCheck.Standing;
import org.antou.meeting.model.LifeCircle.Pair;
import org.antou.meeting.model.LifeEntry;
import org.antou.meeting.model.LifeProcedure;
import org.antou.meeting.model.LifeStep;
import org.antou.meeting.model.Meeting;
import org.antou.paper.Sheets;
import org.antou.paper.Sheets.Room;
import org.antou.register.Named;

/** 程序清单 and 谈话记录 of a life meeting. */
public final class LifeSheets {

    private LifeSheets() {}

    /** Every step with its records, and the places to sign. */
    public static Sheets list(String unit, LifeProcedure procedure) {
        Meeting meeting = procedure.meeting();
        List<Sheets.Line> lines = new ArrayList<>();
        lines.add(Sheets.fields(
                Sheets.field(meeting.kind().ofLeaders() ? "领导班子" : "党支部", meeting.holder()),
                Sheets.field("所属年度", meeting.year().map(y -> y + "年度").orElse("")),
                Sheets.field("会议日期", meeting.on().map(Object::toString).orElse(""))));
        meeting.minutes()
                .form()
                .life()
                .ifPresent(form -> lines.add(Sheets.fields(
                        Sheets.field("召开形式", form.title()),
                        Sheets.field(
                                "主持人",
                                meeting.minutes()
                                        .staff()
                                        .chair()
                                        .map(Named::name)
                                        .orElse("")))));
        int number = 1;
        for (Standing standing : procedure.standings()) {
            String title = number++ + " " + standing.title();
            lines.add(new Sheets.Text(title, words(procedure, standing), Room.LINE));
        }
        lines.add(new Sheets.Text(
                "结论",
                procedure.closed()
                        ? "程序齐全,已办结。"
                        : procedure.gate().isEmpty() ? "程序齐全,尚未办结。" : String.join("\n", procedure.gate()),
                Room.LINE));
        lines.add(new Sheets.Signatures(List.of("填表人", "主持人(签名)", "日期")));
        return new Sheets(
                unit + meeting.kind().title() + "程序清单",
                "",
                List.of(new Sheets.Sheet(meeting.kind().title() + "程序清单", meeting.label(), lines)));
    }

    private static String words(LifeProcedure procedure, Standing standing) {
        List<LifeEntry> entries = procedure.of(standing.step());
        List<String> lines = new ArrayList<>();
        if (entries.isEmpty()) {
            lines.add(standing.due() ? "没有记录" : "不要求");
        }
        // What was said in a talk stands on a sheet of its own, a material is a paper of its own.
        boolean apart = standing.step() == LifeStep.TALKS || standing.step() == LifeStep.EXAMINATION;
        for (LifeEntry entry : entries) {
            String day = entry.on().map(Object::toString).orElse("");
            String who = entry.person().map(Named::name).orElse("")
                    + entry.other().map(o -> "→" + o.name()).orElse("");
            String grade = entry.grade().map(g -> " " + g.title()).orElse("");
            String count = entry.number().isPresent() ? " " + entry.number().getAsInt() + "条" : "";
            String due = entry.due().deadline().map(d -> " 时限" + d).orElse("")
                    + entry.due().done().map(d -> " 完成" + d).orElse("");
            String text = apart ? " " + entry.length() + "字" : " " + entry.words();
            lines.add((day + " " + who + grade + count + text + due)
                    .replaceAll(" +", " ")
                    .strip());
        }
        if (standing.step() == LifeStep.TALKS && !procedure.uncovered().isEmpty()) {
            lines.add("还没有谈的:" + procedure.uncovered().stream().map(Pair::words).collect(Collectors.joining("、")));
        }
        return String.join("\n", lines);
    }

    /** One talk a sheet. */
    public static Sheets talks(String unit, LifeProcedure procedure) {
        return new Sheets(
                unit + "谈心谈话记录",
                "",
                procedure.of(LifeStep.TALKS).stream()
                        .map(talk -> talk(procedure.meeting(), talk))
                        .toList());
    }

    private static Sheets.Sheet talk(Meeting meeting, LifeEntry talk) {
        return new Sheets.Sheet(
                "谈心谈话记录",
                talk.label(),
                List.of(
                        Sheets.fields(
                                Sheets.field(
                                        "谈话人", talk.person().map(Named::name).orElse("")),
                                Sheets.field(
                                        "谈话对象", talk.other().map(Named::name).orElse(""))),
                        Sheets.fields(
                                Sheets.field(
                                        "时间", talk.on().map(Object::toString).orElse("")),
                                Sheets.field(
                                        "所属会议",
                                        meeting.holder() + " "
                                                + meeting.year()
                                                        .map(y -> y + "年度")
                                                        .orElse("")
                                                + meeting.kind().title())),
                        new Sheets.Text("谈话内容", talk.words(), Room.LARGE),
                        new Sheets.Signatures(List.of("谈话人(签名)", "谈话对象(签名)"))));
    }
}

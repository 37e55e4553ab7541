package org.antou.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.meeting.model.Meeting;
import org.antou.meeting.model.Minutes;
import org.antou.meeting.model.Quorum;
import org.antou.meeting.model.RecordWords;
import org.antou.paper.Sheets;
import org.antou.paper.Sheets.Room;
import org.antou.register.Named;

/** 会议记录 in the form of the 记录本: one meeting a sheet, with the places to sign. */
public final class RecordSheet {

    private static final String DASH = "";

    private RecordSheet() {}

    /** @param meetings in the order in which they are printed */
    public static Sheets of(String unit, List<Meeting> meetings) {
        return new Sheets(
                unit + "会议记录", "", meetings.stream().map(RecordSheet::sheet).toList());
    }

    private static Sheets.Sheet sheet(Meeting meeting) {
        Minutes minutes = meeting.minutes();
        List<Sheets.Line> lines = new ArrayList<>();
        lines.add(Sheets.fields(
                Sheets.field(meeting.kind().ofLeaders() ? "领导班子" : "党支部", meeting.holder()),
                Sheets.field("会议类型", RecordWords.kind(meeting))));
        lines.add(Sheets.fields(
                Sheets.field("时间", RecordWords.time(meeting)),
                Sheets.field("地点", meeting.sitting().place())));
        lines.add(Sheets.fields(
                Sheets.field("主持人", name(minutes.staff().chair())),
                Sheets.field("记录人", name(minutes.staff().recorder()))));
        if (meeting.held()) {
            held(meeting, lines);
        } else {
            lines.add(new Sheets.Text("未召开原因", meeting.reason(), Room.SMALL));
        }
        review(meeting, lines);
        lines.add(new Sheets.Signatures(List.of("主持人(签名)", "记录人(签名)", "支部书记(签名)")));
        return new Sheets.Sheet(meeting.kind().title() + "记录", meeting.label(), lines);
    }

    private static void held(Meeting meeting, List<Sheets.Line> lines) {
        Minutes minutes = meeting.minutes();
        lines.add(new Sheets.Text("到会情况", Quorum.sentence(meeting).orElse("未登记人数"), Room.LINE));
        lines.add(new Sheets.Text("参会人员", RecordWords.present(meeting), Room.LINE));
        lines.add(new Sheets.Text(
                "缺席及原因", meeting.attendance().absent().isEmpty() ? "无" : RecordWords.absent(meeting), Room.LINE));
        lines.add(new Sheets.Text("列席", meeting.attendance().observers(), Room.LINE));
        lines.add(new Sheets.Text("议题", String.join("\n", minutes.topics()), Room.SMALL));
        text(lines, "议程", minutes.agenda());
        lines.add(new Sheets.Text("会议内容", minutes.content(), Room.LARGE));
        text(lines, "发言要点", minutes.speeches());
        lines.add(new Sheets.Text("决议", minutes.resolution(), Room.SMALL));
        if (!meeting.vote().ballots().isEmpty()) {
            lines.add(new Sheets.Text("表决情况", RecordWords.vote(meeting), Room.LINE));
        }
    }

    private static void text(List<Sheets.Line> lines, String title, String value) {
        if (!value.isBlank()) {
            lines.add(new Sheets.Text(title, value, Room.LINE));
        }
    }

    private static void review(Meeting meeting, List<Sheets.Line> lines) {
        lines.add(Sheets.fields(
                Sheets.field(
                        "登记日期",
                        meeting.sitting().entered().map(Object::toString).orElse(DASH)),
                Sheets.field("审核", meeting.review().state().title()),
                Sheets.field("审核人", name(meeting.review().reviewer()))));
        text(lines, "审核意见", meeting.review().words());
    }

    private static String name(Optional<Named> person) {
        return person.map(Named::name).orElse(DASH);
    }
}

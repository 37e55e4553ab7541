package org.antou.meeting.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antou.meeting.model.Absence;
import org.antou.meeting.model.Meeting;
import org.antou.paper.Sheets;
import org.antou.register.Named;

/** 签到表: who is due at a meeting, with room to sign; empty lines at the end for observers. */
public final class SignInSheet {

    private static final int SPARE = 4;
    private static final List<String> HEADS = List.of("序号", "姓名", "签到", "序号", "姓名", "签到");

    private SignInSheet() {}

    public static Sheets of(String unit, List<Meeting> meetings) {
        return new Sheets(
                unit + "签到表", "", meetings.stream().map(SignInSheet::sheet).toList());
    }

    private static Sheets.Sheet sheet(Meeting meeting) {
        List<String> names = Stream.concat(
                        meeting.attendance().present().stream().map(Named::name),
                        meeting.attendance().absent().stream()
                                .filter(Absence::counts)
                                .map(Absence::name))
                .toList();
        int count = names.size() + SPARE;
        int half = (count + 1) / 2;
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<String> row = new ArrayList<>(cells(names, i));
            row.addAll(i + half < count ? cells(names, i + half) : List.of("", "", ""));
            rows.add(row);
        }
        return new Sheets.Sheet(
                meeting.kind().title() + "签到表",
                meeting.label(),
                List.of(
                        Sheets.fields(
                                Sheets.field("党支部", meeting.holder()),
                                Sheets.field(
                                        "时间",
                                        meeting.on().map(Object::toString).orElse("") + " "
                                                + meeting.sitting().from())),
                        Sheets.fields(
                                Sheets.field("地点", meeting.sitting().place()), Sheets.field("应到", names.size() + "名")),
                        new Sheets.Grid(HEADS, rows),
                        new Sheets.Signatures(List.of("主持人", "记录人"))));
    }

    private static List<String> cells(List<String> names, int at) {
        return List.of(String.valueOf(at + 1), at < names.size() ? names.get(at) : "", "");
    }
}

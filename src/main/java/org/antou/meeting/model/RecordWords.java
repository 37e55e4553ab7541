package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.antou.register.Named;

/** What a record says of a meeting, as it stands in the 记录本. The review is left out: it comes after binding. */
public final class RecordWords {

    private static final String ROOM = "\n\n\n\n";

    private RecordWords() {}

    /** 2024年5月8日 09:00—10:30. */
    public static String time(Meeting meeting) {
        String day = meeting.on()
                .map(on -> on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日")
                .orElse("");
        String to =
                meeting.sitting().to().isEmpty() ? "" : "—" + meeting.sitting().to();
        return (day + " " + meeting.sitting().from() + to).strip();
    }

    /** The kind, with the 党小组 where it is a meeting of one. */
    public static String kind(Meeting meeting) {
        String of = meeting.group().isEmpty() ? "" : "(" + meeting.group() + ")";
        return meeting.kind().title() + of;
    }

    /** What was voted on, the ballots and what they come to; empty where nothing was. */
    public static String vote(Meeting meeting) {
        if (meeting.vote().ballots().isEmpty()) {
            return "";
        }
        List<String> words = Quorum.words(meeting.vote());
        String ballots = meeting.vote().ballots().stream().map(Ballot::toString).collect(Collectors.joining("\n"));
        String kind = meeting.vote().kind().map(VoteKind::title).orElse("表决");
        return words.isEmpty() ? kind + "\n" + ballots : ballots + "\n" + String.join("\n", words);
    }

    /** Those who were away, one a line with the reason. */
    public static String absent(Meeting meeting) {
        return meeting.attendance().absent().stream().map(Absence::line).collect(Collectors.joining("\n"));
    }

    public static String present(Meeting meeting) {
        return meeting.attendance().present().stream().map(Named::name).collect(Collectors.joining("、"));
    }

    /** When, where and by whom. */
    public static String frame(Meeting meeting) {
        List<String> lines = new ArrayList<>(List.of(kind(meeting)));
        say(lines, "时间", time(meeting).replace(' ', '\n'));
        say(lines, "地点", meeting.sitting().place());
        say(lines, "主持人", name(meeting.minutes().staff().chair()));
        say(lines, "记录人", name(meeting.minutes().staff().recorder()));
        say(lines, "登记", meeting.sitting().entered().map(Object::toString).orElse(""));
        return String.join("\n", lines);
    }

    /** Who came and who did not. */
    public static String attendance(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        if (meeting.held()) {
            lines.add(Quorum.sentence(meeting).orElse("未登记人数"));
            say(lines, "实到", present(meeting));
            say(lines, "缺席", absent(meeting));
            say(lines, "列席", meeting.attendance().observers());
        }
        return String.join("\n", lines);
    }

    /** What was dealt with; of one that was not held, why. */
    public static String dealtWith(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        if (!meeting.held()) {
            say(lines, "未召开", meeting.reason());
            return String.join("\n", lines);
        }
        Minutes minutes = meeting.minutes();
        say(lines, "会议名称", minutes.title());
        say(lines, "议题", String.join("\n", minutes.topics()));
        say(lines, "议程", minutes.agenda());
        say(lines, "会议内容", minutes.content());
        say(lines, "发言要点", minutes.speeches());
        say(lines, "决议", minutes.resolution());
        say(lines, "表决情况", vote(meeting));
        return String.join("\n", lines);
    }

    /** The places to sign by hand. */
    public static String signatures(Meeting meeting) {
        return "主持人:" + ROOM + "记录人:" + (meeting.kind().ofLeaders() ? "" : ROOM + "支部书记:");
    }

    private static void say(List<String> lines, String title, String text) {
        if (!text.isBlank()) {
            lines.add("【" + title + "】" + (text.contains("\n") ? "\n" : "") + text.strip());
        }
    }

    private static String name(Optional<Named> person) {
        return person.map(Named::name).orElse("");
    }
}

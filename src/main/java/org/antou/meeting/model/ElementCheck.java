package org.antou.meeting.model;

import java.util.ArrayList;
import java.util.List;
import org.antou.register.Finding;

/** Whether a record has its elements (要素) and a text worth the name. */
final class ElementCheck {

    private static final CheckRule ELEMENTS =
            new CheckRule("elements", "《党员大会制度》类文件:时间、地点、主持人、记录人、到会、缺席、议题等应当记录", "请按原始记录补齐。");
    private static final CheckRule SHORT = new CheckRule("text", "《通报》第26项(记录没有内容);字数为参数(产品规则)", "请对照原始记录,只提醒,不必凑字。");
    private static final CheckRule RESOLVED = new CheckRule("vote", "《支部工作条例(试行)》第十一条:决议须经表决", "请登记表决情况;没有表决的,请核对决议。");

    private ElementCheck() {}

    static void of(Meeting meeting, CheckFrame frame, List<Finding> found) {
        List<String> missing = missing(meeting);
        if (!missing.isEmpty()) {
            found.add(ELEMENTS.about(meeting, "要素不全,缺" + String.join("、", missing) + "。"));
        }
        int written = meeting.minutes().written().replaceAll("\\s", "").length();
        int least = frame.limits().least(meeting.kind());
        if (written < least) {
            found.add(SHORT.about(meeting, written == 0 ? "没有会议内容。" : "会议内容" + written + "字,少于" + least + "字。"));
        }
        boolean resolved = !meeting.minutes().resolution().isBlank();
        if (meeting.kind().decides() && resolved && meeting.vote().ballots().isEmpty()) {
            found.add(RESOLVED.about(meeting, "有决议,没有登记表决。"));
        }
    }

    private static List<String> missing(Meeting meeting) {
        List<String> missing = new ArrayList<>();
        need(missing, "起止时间", !meeting.sitting().from().isEmpty());
        need(missing, "地点", !meeting.sitting().place().isBlank());
        need(missing, "主持人", meeting.minutes().staff().chair().isPresent());
        need(missing, "记录人", meeting.minutes().staff().recorder().isPresent());
        need(missing, "议题", !meeting.minutes().topics().isEmpty());
        need(missing, "应到实到", meeting.attendance().expected().isPresent());
        need(
                missing,
                "参会人员姓名",
                meeting.attendance().named() || meeting.attendance().expected().isEmpty());
        if (meeting.kind() == MeetingKind.ORG_LIFE) {
            need(missing, "召开形式", meeting.minutes().form().life().isPresent());
        }
        return missing;
    }

    private static void need(List<String> missing, String title, boolean there) {
        if (!there) {
            missing.add(title);
        }
    }
}

package org.antou.meeting.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.antou.register.Finding;
import org.antou.register.Named;

/** Whether who came fits: chair among them, no more than were due, as many as must. */
final class PresenceCheck {

    private static final CheckRule CHAIR = new CheckRule("chair", "主持人应当到会(《支部工作条例(试行)》第十四条)", "请核对主持人和参会名单。");
    private static final CheckRule MORE = new CheckRule("more", "实到不能多于应到(产品规则)", "请核对人数。");
    private static final CheckRule ABSENT = new CheckRule("absence", "缺席须有原因;抽查通报的常见问题:未记录请假人员", "请补登缺席人员和原因。");
    private static final CheckRule QUORUM =
            new CheckRule("quorum", "《支部工作条例(试行)》第十一条、第十二条;民主生活会:到会三分之二以上", "请核对到会情况;人数不足的会议不能作出决定。");
    private static final CheckRule BALLOT =
            new CheckRule("ballot", "《支部工作条例(试行)》第十一条:一般表决和接收党员以应到有表决权的计,选举以到会的计〔待核〕", "请核对票数和结果。");

    private PresenceCheck() {}

    static void of(Meeting meeting, List<Finding> found) {
        Attendance who = meeting.attendance();
        Optional<Named> chair = meeting.minutes().staff().chair();
        if (who.named() && chair.filter(c -> !who.hasPresent(c)).isPresent()) {
            found.add(CHAIR.about(meeting, "主持人" + chair.get().name() + "不在参会名单里。"));
        }
        if (who.expected().isPresent() && who.came().isPresent()) {
            numbers(meeting, who.expected().getAsInt(), who.came().getAsInt(), found);
        }
        who.absent().stream()
                .filter(a -> a.reason().isBlank() && a.counts())
                .forEach(a -> found.add(ABSENT.about(meeting, a.name(), a.name() + "缺席,没有原因。")));
        vote(meeting, found);
    }

    private static void numbers(Meeting meeting, int expected, int came, List<Finding> found) {
        if (came > expected) {
            found.add(MORE.about(meeting, "实到" + came + "名,多于应到" + expected + "名。"));
        }
        if (!meeting.attendance().named() && came < expected) {
            found.add(ABSENT.about(meeting, "缺席" + (expected - came) + "名,没有列出姓名和原因。"));
        }
        OptionalInt needed = Quorum.needed(meeting, expected);
        if (came < needed.orElse(0)) {
            found.add(QUORUM.about(meeting, Quorum.sentence(expected, came, needed)));
        }
    }

    private static void vote(Meeting meeting, List<Finding> found) {
        Vote vote = meeting.vote();
        if (vote.kind().isPresent() && vote.due().isPresent() && vote.came().isPresent()) {
            Quorum.Need need = Quorum.need(vote.kind().get(), vote.due().getAsInt());
            int came = vote.came().getAsInt();
            if (came < need.toCome() || came < need.toAgree(came)) {
                found.add(BALLOT.about(meeting, String.join("", Quorum.words(vote))));
            }
        }
    }
}

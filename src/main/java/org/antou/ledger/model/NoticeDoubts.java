package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antou.text.PartialDate;

/** Why the clerk should look twice at an issue as read. */
final class NoticeDoubts {

    private static final int LONG = 1500;

    private NoticeDoubts() {}

    static List<String> of(NoticePart part, NoticeStatus status, Optional<PartialDate> deadline) {
        List<String> doubts = new ArrayList<>(part.doubts());
        if (status.status() == Status.UNCONFIRMED) {
            doubts.add("没有写明整改状态,记为待确认。");
        }
        if (status.clash()) {
            doubts.add("答复里关于整改状态的说法前后不一。");
        }
        if (status.status().tally() == Status.Tally.ONGOING && deadline.isEmpty()) {
            doubts.add("还在整改,但没有读到整改时限。");
        }
        if (part.contentText().isBlank()) {
            doubts.add("问题的内容是空的。");
        } else if (part.contentText().length() > LONG) {
            doubts.add("问题的内容特别长,可能混进了别的段落。");
        }
        if (part.answerText().isBlank()) {
            doubts.add("没有读到答复。");
        }
        return List.copyOf(doubts);
    }
}

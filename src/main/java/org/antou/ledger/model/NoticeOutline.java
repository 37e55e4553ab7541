package org.antou.ledger.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hangs the paragraphs of a notice under their numbers. Levels are found from how the numbers nest in this very text, because
 * offices order them differently; numbered measures inside an answer stay in the answer.
 */
final class NoticeOutline {

    private static final Pattern FAREWELL = Pattern.compile(
            "^(?:欢迎(?:广大|社会|各界|干部)|联系方式|联系电话|监督电话|举报电话|通讯地址|通信地址|联系地址|邮政|电子邮箱|邮编|邮箱|特此|专此|以上(?:报告|通报|情况|整改情况|,请)|附件[:1])");

    private final List<NoticeLine> lines;
    private final List<NoticeNode> roots = new ArrayList<>();
    private final Deque<NoticeNode> stack = new ArrayDeque<>();
    private Optional<NoticeNode> current = Optional.empty();
    private Optional<NoticeMarker> run = Optional.empty();

    private NoticeOutline(List<NoticeLine> lines) {
        this.lines = lines;
    }

    /** The highest places of the outline, in the order of the text. */
    static List<NoticeNode> of(List<NoticeLine> lines) {
        NoticeOutline outline = new NoticeOutline(lines);
        for (int i = 0; i < lines.size(); i++) {
            outline.take(i, lines.get(i));
        }
        return outline.roots;
    }

    private void take(int i, NoticeLine line) {
        if (line.isNode() && !belongsToAnswer(i, line)) {
            open(line);
        } else if (FAREWELL.matcher(line.key()).find()) {
            current = Optional.empty();
        } else {
            current.ifPresent(node -> node.add(line));
        }
    }

    private void open(NoticeLine line) {
        NoticeMarker.Kind kind = line.kind();
        if (stack.stream().anyMatch(n -> n.kind() == kind)) {
            while (stack.pop().kind() != kind) {
                // down to the sibling, which goes too
            }
        } else if (kind == NoticeMarker.Kind.CHINESE) {
            stack.clear();
        }
        NoticeNode node = new NoticeNode(Optional.ofNullable(stack.peek()), line);
        if (node.parent().isEmpty()) {
            roots.add(node);
        }
        stack.push(node);
        current = Optional.of(node);
        run = Optional.empty();
    }

    /** Whether a numbered paragraph is a measure within the answer that is being read, not a new issue. */
    private boolean belongsToAnswer(int i, NoticeLine line) {
        if (current.isEmpty() || !current.get().answering() || line.kind() == NoticeMarker.Kind.LABEL) {
            return false;
        }
        NoticeNode issue = current.get();
        boolean anew = beginsAnswerLike(i, issue);
        if (line.kind() == NoticeMarker.Kind.CHINESE) {
            return false;
        }
        Optional<NoticeNode> peer =
                stack.stream().filter(n -> n.kind() == line.kind()).findFirst();
        if (peer.isEmpty()) {
            return !anew && !containsIssues(i, issue);
        }
        if (anew) {
            return false;
        }
        boolean continues = run.filter(r -> r.kind() == line.kind() && r.number() + 1 == line.number())
                .isPresent();
        boolean begins = line.number() == 1
                && (peer.get() == issue
                        || next(i).filter(n -> n.kind() == line.kind() && n.number() == 2)
                                .isPresent());
        if (continues || begins && !containsIssues(i, issue)) {
            run = line.marker();
            return true;
        }
        return false;
    }

    /** Whether the paragraph is followed by an answer headed like that of the issue being read. */
    private boolean beginsAnswerLike(int i, NoticeNode issue) {
        NoticeLine line = lines.get(i);
        if (line.heading().isPresent()) {
            return true;
        }
        if (NoticeWords.announcesAnswer(line.key())) {
            return true;
        }
        for (int j = i + 1; j < lines.size() && !lines.get(j).isNode(); j++) {
            NoticeLine below = lines.get(j);
            if (below.answers()) {
                String words = below.heading().map(NoticeWords.Heading::words).orElse("");
                return !issue.answered() || words.equals(issue.firstHeading());
            }
        }
        return false;
    }

    /** Whether the very next number opens an issue of its own below this one, so that this one is the head of a group. */
    private boolean containsIssues(int i, NoticeNode issue) {
        for (int j = i + 1; j < lines.size(); j++) {
            NoticeLine below = lines.get(j);
            if (below.answers() && !below.isNode()) {
                return false;
            }
            if (below.isNode()) {
                boolean lower = below.kind() != lines.get(i).kind();
                boolean first = below.number() <= 1
                        || below.kind() == issue.kind()
                                && below.number() == issue.number() + 1
                                && lines.get(i).number() > 1;
                return lower && first && beginsAnswerLike(j, issue);
            }
        }
        return false;
    }

    private Optional<NoticeLine> next(int i) {
        return lines.stream().skip(i + 1L).filter(NoticeLine::isNode).findFirst();
    }
}

package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One numbered or labelled place of a notice while the outline grows: its own paragraphs, its answer, what hangs below it. */
final class NoticeNode {

    private final Optional<NoticeNode> parent;
    private final NoticeLine line;
    private final List<NoticeNode> children = new ArrayList<>();
    private final List<NoticeLine> content = new ArrayList<>();
    private final List<NoticeLine> answer = new ArrayList<>();
    private boolean answering;

    NoticeNode(Optional<NoticeNode> parent, NoticeLine line) {
        this.parent = parent;
        this.line = line;
        parent.ifPresent(p -> p.children.add(this));
        boolean announced = line.kind() != NoticeMarker.Kind.CHINESE && NoticeWords.announcesAnswer(line.key());
        answering = line.heading().isPresent() || announced;
    }

    Optional<NoticeNode> parent() {
        return parent;
    }

    NoticeLine line() {
        return line;
    }

    NoticeMarker.Kind kind() {
        return line.kind();
    }

    int number() {
        return line.number();
    }

    List<NoticeNode> children() {
        return children;
    }

    /** Paragraphs of the issue after its first. */
    List<NoticeLine> content() {
        return content;
    }

    List<NoticeLine> answer() {
        return answer;
    }

    boolean answering() {
        return answering;
    }

    void add(NoticeLine paragraph) {
        if (paragraph.answers() && !paragraph.isNode()) {
            answering = true;
        }
        (answering ? answer : content).add(paragraph);
    }

    /** Whether it holds an answer of its own. */
    boolean answered() {
        return line.heading().isPresent() || !answer.isEmpty();
    }

    /** The words of the heading that its answer begins with; empty text where it begins without one. */
    String firstHeading() {
        return line.heading()
                .or(() -> answer.stream().flatMap(a -> a.heading().stream()).findFirst())
                .map(NoticeWords.Heading::words)
                .orElse("");
    }

    /** Itself and all below, in the order of the text. */
    Stream<NoticeNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(NoticeNode::all));
    }

    /** From the highest to its parent. */
    List<NoticeNode> ancestors() {
        List<NoticeNode> found = new ArrayList<>();
        for (Optional<NoticeNode> up = parent; up.isPresent(); up = up.get().parent) {
            found.add(0, up.get());
        }
        return found;
    }

    /** Every paragraph after the first, of itself and all below. */
    List<NoticeLine> everythingBelow() {
        List<NoticeLine> lines = new ArrayList<>(content);
        lines.addAll(answer);
        children.forEach(c -> {
            lines.add(c.line);
            lines.addAll(c.everythingBelow());
        });
        lines.sort(java.util.Comparator.comparingInt(NoticeLine::index));
        return lines;
    }

    int lastIndex() {
        return everythingBelow().stream().mapToInt(NoticeLine::index).max().orElse(line.index());
    }
}

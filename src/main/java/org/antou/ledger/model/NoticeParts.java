package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which places of the outline are issues: those that carry an answer, where the text heads its answers. */
final class NoticeParts {

    private static final String NO_HEADING = "没有找到“整改情况”之类的标题,按段落拆分,请核对问题与答复的分界。";

    private final List<NoticeNode> nodes;

    private NoticeParts(List<NoticeNode> roots) {
        this.nodes = roots.stream().flatMap(NoticeNode::all).toList();
    }

    /** The issues in the order of the text; empty where there are none. */
    static List<NoticePart> of(List<NoticeNode> roots) {
        NoticeParts parts = new NoticeParts(roots);
        Set<NoticeNode> answered = parts.answered();
        List<NoticeNode> topics = parts.topics();
        if (answered.isEmpty() || topics.size() > 2 * answered.size()) {
            return new NoticeParagraphs(parts.nodes).parts(topics);
        }
        return parts.headed(answered);
    }

    /** Places that carry an answer and have none below them that do. */
    private Set<NoticeNode> answered() {
        Set<NoticeNode> found = new HashSet<>();
        for (NoticeNode node : nodes) {
            boolean below = node.children().stream().flatMap(NoticeNode::all).anyMatch(NoticeNode::answered);
            if (node.answered() && !below) {
                found.add(node);
            }
        }
        return found;
    }

    /** Places that name an issue (关于…问题, 问题:) and have none below them that do. */
    private List<NoticeNode> topics() {
        return nodes.stream()
                .filter(NoticeParts::namesIssue)
                .filter(n -> n.children().stream().flatMap(NoticeNode::all).noneMatch(NoticeParts::namesIssue))
                .toList();
    }

    private static boolean namesIssue(NoticeNode node) {
        boolean labelled = node.kind() == NoticeMarker.Kind.LABEL
                || NoticeWords.question(node.line()
                                .key()
                                .substring(node.line().marker().orElseThrow().end()))
                        .isPresent();
        return node.kind() != NoticeMarker.Kind.CHINESE
                && (labelled || NoticeWords.isTopic(node.line().restKey()));
    }

    private List<NoticePart> headed(Set<NoticeNode> answered) {
        Map<NoticeMarker.Kind, int[]> ratio = new EnumMap<>(NoticeMarker.Kind.class);
        List<NoticePart> parts = new ArrayList<>();
        countAnswers(answered, ratio);
        Set<NoticeNode> taken = new HashSet<>();
        for (NoticeNode node : nodes) {
            if (node.ancestors().stream().anyMatch(taken::contains)) {
                continue;
            }
            if (answered.contains(node)) {
                parts.add(answeredPart(node));
            } else if (isJoint(node, answered, ratio)) {
                taken.add(node);
                parts.add(jointPart(node));
            } else if (isOverlooked(node, answered)) {
                parts.add(NoticeParagraphs.part(node).doubting(NO_HEADING));
            }
        }
        return parts;
    }

    private void countAnswers(Set<NoticeNode> answered, Map<NoticeMarker.Kind, int[]> ratio) {
        for (NoticeNode node : nodes) {
            boolean among = node.parent()
                    .map(p -> p.children().stream().anyMatch(answered::contains))
                    .orElse(true);
            if (among && node.children().isEmpty()) {
                int[] counts = ratio.computeIfAbsent(node.kind(), k -> new int[2]);
                counts[0] += answered.contains(node) ? 1 : 0;
                counts[1]++;
            }
        }
    }

    private static NoticePart answeredPart(NoticeNode node) {
        NoticeLine line = node.line();
        List<String> content = new ArrayList<>();
        List<NoticePart.Piece> answer = new ArrayList<>();
        line.heading()
                .ifPresentOrElse(
                        h -> {
                            content.add(line.text()
                                    .substring(line.body(), h.start())
                                    .stripTrailing());
                            answer.add(new NoticePart.Piece(
                                    line.text().substring(h.start(), h.end()),
                                    line.text().substring(h.end())));
                        },
                        () -> content.add(line.rest()));
        node.content().forEach(l -> content.add(l.text()));
        node.answer().forEach(l -> answer.add(piece(l)));
        return new NoticePart(
                node,
                line.number(),
                content.stream().filter(c -> !c.isBlank()).toList(),
                answer,
                node.ancestors(),
                List.of(),
                line.index(),
                node.lastIndex());
    }

    static NoticePart.Piece piece(NoticeLine line) {
        if (line.role() == NoticeLine.Role.ANSWER && line.heading().isPresent()) {
            return new NoticePart.Piece(line.text().substring(0, line.body()), line.rest());
        }
        return new NoticePart.Piece("", line.text());
    }

    /** An issue told in several numbered points, then answered once, after the last: 1. (1) (2) 整改情况. */
    private static boolean isJoint(NoticeNode node, Set<NoticeNode> answered, Map<NoticeMarker.Kind, int[]> ratio) {
        List<NoticeNode> children = node.children();
        if (children.size() < 2 || node.kind() == NoticeMarker.Kind.CHINESE || node.answered()) {
            return false;
        }
        NoticeNode last = children.get(children.size() - 1);
        int[] counts = ratio.getOrDefault(last.kind(), new int[] {1, 1});
        return answered.contains(last)
                && children.stream().filter(answered::contains).count() == 1
                && children.stream().allMatch(c -> c.children().isEmpty())
                && counts[0] * 10 < counts[1] * 7;
    }

    private static NoticePart jointPart(NoticeNode node) {
        NoticePart last = answeredPart(node.children().get(node.children().size() - 1));
        List<String> content = new ArrayList<>();
        content.add(node.line().rest());
        node.content().forEach(l -> content.add(l.text()));
        for (NoticeNode child : node.children()) {
            NoticeLine line = child.line();
            content.add(line.text()
                    .substring(
                            0,
                            line.heading()
                                    .map(NoticeWords.Heading::start)
                                    .orElse(line.text().length())));
            child.content().forEach(l -> content.add(l.text()));
        }
        return new NoticePart(
                node,
                node.number(),
                content,
                last.answer(),
                node.ancestors(),
                List.of(),
                node.line().index(),
                last.lastLine());
    }

    /** Stands among issues and bears their kind of number, but its answer has no heading. */
    private static boolean isOverlooked(NoticeNode node, Set<NoticeNode> answered) {
        if (node.children().stream().flatMap(NoticeNode::all).anyMatch(answered::contains) || node.answered()) {
            return false;
        }
        Optional<List<NoticeNode>> siblings = node.parent().map(NoticeNode::children);
        boolean among =
                siblings.orElse(List.of()).stream().anyMatch(s -> answered.contains(s) && s.kind() == node.kind());
        String key = node.line().restKey();
        return among && !(NoticeWords.isClosing(key) && !NoticeWords.isTopic(key)) && !NoticeWords.isOpening(key);
    }
}

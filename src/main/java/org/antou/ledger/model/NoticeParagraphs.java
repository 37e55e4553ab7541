package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Issues of a notice whose answers bear no heading: the first paragraph is the issue, what follows is its answer. */
final class NoticeParagraphs {

    /** 关于…问题。一是… : issue and answer in one paragraph. */
    private static final Pattern TOPIC_THEN_ANSWER = Pattern.compile(
            "^(.{4,400}?(?:问题|方面)\"?”?(?:的)?(?:整改)?(?:落实|进展|完成)?(?:情况)?(?:[(\\[【][^()\\[\\]【】]{2,24}[)\\]】])?[。:;]) *(?=.{2,})");

    private static final Pattern ANSWER_BEGINS =
            Pattern.compile("(?<=[。;!]) *(?=一是|首先,|(?:已经|已|正在|均已|基本)?(?:整改完毕|整改到位|完成整改|整改完成|推进整改|整改)[。,])");

    private final List<NoticeNode> nodes;

    NoticeParagraphs(List<NoticeNode> nodes) {
        this.nodes = nodes;
    }

    /** The issues: the places that name one, or else the lowest places of the sections about issues. */
    List<NoticePart> parts(List<NoticeNode> topics) {
        List<NoticeNode> issues =
                topics.stream().filter(NoticeParagraphs::inMain).toList();
        List<NoticeNode> chosen = issues.stream().anyMatch(n -> part(n).answer().isEmpty() == false) ? issues : plain();
        return chosen.stream()
                .map(n -> part(n).doubting("答复没有标题,按段落拆分,请核对问题与答复的分界。"))
                .toList();
    }

    /** Not below a section about organisation or about what comes next. */
    private static boolean inMain(NoticeNode node) {
        return node.ancestors().stream()
                        .map(a -> a.line().restKey())
                        .noneMatch(
                                k -> !NoticeWords.isMain(k) && (NoticeWords.isClosing(k) || NoticeWords.isOpening(k)))
                && !(NoticeWords.isClosing(node.line().restKey())
                        && !NoticeWords.isTopic(node.line().restKey()));
    }

    /** Places below a section about issues, each with paragraphs of its own after the first. */
    private List<NoticeNode> plain() {
        Map<NoticeMarker.Kind, List<NoticeNode>> byKind = new EnumMap<>(NoticeMarker.Kind.class);
        for (NoticeNode node : nodes) {
            boolean below = node.ancestors().stream()
                    .anyMatch(a -> NoticeWords.isMain(a.line().restKey()));
            if (below
                    && inMain(node)
                    && !node.content().isEmpty()
                    && !NoticeWords.isOpening(node.line().restKey())) {
                byKind.computeIfAbsent(node.kind(), k -> new ArrayList<>()).add(node);
            }
        }
        List<NoticeNode> most = byKind.values().stream()
                .max(java.util.Comparator.comparingInt(List::size))
                .orElse(List.of());
        Set<NoticeNode> chosen = new HashSet<>(most);
        return most.stream()
                .filter(n -> n.ancestors().stream().noneMatch(chosen::contains))
                .toList();
    }

    /** Cuts one place: its first paragraph is the issue, the rest its answer. */
    static NoticePart part(NoticeNode node) {
        NoticeLine line = node.line();
        List<NoticePart.Piece> answer = new ArrayList<>();
        String content = line.rest();
        int cut = cut(line.restKey());
        if (cut > 0) {
            answer.add(new NoticePart.Piece("", content.substring(cut)));
            content = content.substring(0, cut).stripTrailing();
        }
        node.everythingBelow().forEach(l -> answer.add(NoticeParts.piece(l)));
        return new NoticePart(
                node,
                line.number(),
                List.of(content),
                answer,
                node.ancestors(),
                List.of(),
                line.index(),
                node.lastIndex());
    }

    /** Where the answer begins within a first paragraph; 0 where it does not. */
    private static int cut(String key) {
        Matcher topic = TOPIC_THEN_ANSWER.matcher(key);
        if (NoticeWords.isTopic(key.substring(0, Math.min(key.length(), 420)))
                || key.startsWith("关于")
                || key.startsWith("针对")) {
            if (topic.find()) {
                return topic.end();
            }
        }
        Matcher begins = ANSWER_BEGINS.matcher(key);
        return begins.find() ? begins.end() : 0;
    }
}

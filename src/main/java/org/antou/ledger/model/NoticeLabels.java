package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles numbers where an issue is split over two places of the outline: "3.关于学习" with "问题:…" or "(1)存在问题:…
 * (2)整改情况:…" below it is issue 3, not an aspect with an issue of its own.
 */
final class NoticeLabels {

    private NoticeLabels() {}

    static List<NoticePart> settle(List<NoticePart> parts) {
        Map<NoticeNode, Integer> perParent = new HashMap<>();
        parts.forEach(p -> p.node().parent().ifPresent(n -> perParent.merge(n, 1, Integer::sum)));
        List<NoticePart> settled = new ArrayList<>();
        for (NoticePart part : parts) {
            Optional<NoticeNode> parent = part.node().parent();
            boolean lift = parent.isPresent()
                    && perParent.get(parent.get()) == 1
                    && isHead(parent.get())
                    && (isBareLabel(part.node()) || isHalf(part));
            settled.add(lift ? lifted(part, parent.get()) : part);
        }
        return settled;
    }

    /** An unnumbered 问题: below a number. */
    private static boolean isBareLabel(NoticeNode node) {
        return node.kind() == NoticeMarker.Kind.LABEL && node.number() == 0;
    }

    /** The issue is point (1) of a place and its answer is point (2) of the same. */
    private static boolean isHalf(NoticePart part) {
        NoticeNode node = part.node();
        return node.number() == 1
                && node.answer().stream()
                        .flatMap(a -> a.marker().stream())
                        .anyMatch(m -> m.kind() == node.kind() && m.number() == 2);
    }

    private static boolean isHead(NoticeNode parent) {
        boolean low = parent.kind() != NoticeMarker.Kind.CHINESE && parent.kind() != NoticeMarker.Kind.CHINESE_BRACKET;
        boolean topic = NoticeWords.isTopic(parent.line().restKey());
        return parent.content().isEmpty()
                && (low
                        || topic
                        || parent.parent().isPresent() && parent.ancestors().size() > 1);
    }

    private static NoticePart lifted(NoticePart part, NoticeNode parent) {
        List<String> content = new ArrayList<>();
        content.add(parent.line().rest());
        content.addAll(part.content());
        return new NoticePart(
                parent,
                parent.number(),
                content,
                part.answer(),
                parent.ancestors(),
                part.doubts(),
                parent.line().index(),
                part.lastLine());
    }
}

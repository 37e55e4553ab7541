package org.antou.ledger.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds at which level of the outline the aspects (方面) stand, and which issue belongs to which. */
final class NoticeAspects {

    private final List<NoticeNode> aspects = new ArrayList<>();

    /**
     * @param parts the issues
     * @param told  how many aspects the opening of the notice speaks of
     */
    NoticeAspects(List<NoticePart> parts, OptionalInt told) {
        int level = level(parts, told);
        for (NoticePart part : parts) {
            if (level >= 0 && part.parents().size() > level) {
                NoticeNode aspect = part.parents().get(level);
                if (!aspects.contains(aspect)) {
                    aspects.add(aspect);
                }
            }
        }
    }

    /** Titles in the order of the text. */
    List<String> titles() {
        return aspects.stream().map(NoticeAspects::title).toList();
    }

    /** 1-based place of an issue's aspect; 0 where it has none. */
    int of(NoticePart part) {
        for (NoticeNode parent : part.parents()) {
            int at = aspects.indexOf(parent);
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }

    private static int level(List<NoticePart> parts, OptionalInt told) {
        int depth = parts.stream().mapToInt(p -> p.parents().size()).max().orElse(0);
        int several = -1;
        for (int level = 0; level < depth; level++) {
            long count = countAt(parts, level);
            if (told.isPresent() && count == told.getAsInt()) {
                return level;
            }
            if (several < 0 && count > 1) {
                several = level;
            }
        }
        return several >= 0 ? several : single(parts, depth);
    }

    private static long countAt(List<NoticePart> parts, int level) {
        return parts.stream()
                .filter(p -> p.parents().size() > level)
                .map(p -> p.parents().get(level))
                .distinct()
                .count();
    }

    /** One place above all issues: an aspect, unless it is just the part of the notice that holds the issues. */
    private static int single(List<NoticePart> parts, int depth) {
        if (depth == 0) {
            return -1;
        }
        NoticeNode lowest = parts.stream()
                .filter(p -> p.parents().size() == depth)
                .findFirst()
                .orElseThrow()
                .parents()
                .get(depth - 1);
        boolean partOfNotice = lowest.kind() == NoticeMarker.Kind.CHINESE
                && lowest.line().restKey().matches(".*(?:整改|落实|反馈).*(?:情况|到位|落实|问题).*");
        return partOfNotice ? -1 : depth - 1;
    }

    private static String title(NoticeNode node) {
        return node.line().rest().replaceAll("[。;;::,,]+$", "");
    }
}

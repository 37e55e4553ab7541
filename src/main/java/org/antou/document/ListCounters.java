package org.antou.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the paragraphs of automatic lists, level by level, as a word processor does while it lays out a page. */
final class ListCounters {

    private static final int LEVELS = 9;

    private final Map<Object, int[]> counts = new HashMap<>();

    /**
     * Counts one more paragraph.
     *
     * @param list   which list it belongs to
     * @param level  0 to 8
     * @param starts where each level begins to count
     * @return the numbers of all levels down to this one
     */
    int[] next(Object list, int level, int[] starts) {
        int[] count = counts.computeIfAbsent(list, l -> fresh());
        for (int above = 0; above < level; above++) {
            if (count[above] < 0) {
                count[above] = starts[above];
            }
        }
        count[level] = count[level] < 0 ? starts[level] : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, -1);
        return Arrays.copyOf(count, level + 1);
    }

    private static int[] fresh() {
        int[] count = new int[LEVELS];
        Arrays.fill(count, -1);
        return count;
    }
}

package org.antou.paper;

/** Sizes of a printed table in points; the planner counts with them and the style sheet draws with them. */
final class TableLook {

    static final float BODY = 9;
    static final float LINE = 12;
    static final float HEAD = 9.5f;
    static final float HEAD_LINE = 13;
    static final float PAD = 2.5f;
    static final float RULE = 0.5f;

    static final float TITLE = 17;
    static final float TITLE_LINE = 24;
    static final float SUBTITLE = 10.5f;
    static final float SUBTITLE_LINE = 18;
    static final float SIGNATURES = 34;
    /** Room left free on every page against rounding in the renderer. */
    static final float SLACK = 4;

    private TableLook() {}

    static float rowHeight(int lines) {
        return Math.max(1, lines) * LINE + 2 * PAD + RULE;
    }

    static float headHeight(int lines) {
        return Math.max(1, lines) * HEAD_LINE + 2 * PAD + 2 * RULE;
    }

    /** How many lines of a row this height can hold. */
    static int linesWithin(float height) {
        return (int) Math.floor((height - 2 * PAD - RULE) / LINE);
    }
}

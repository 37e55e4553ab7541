package org.antou.paper;

import java.util.List;

/**
 * A page of running text, A4 upright: the recovery code, a notice, a list of things to do.
 *
 * @param title   the headline
 * @param marking the marking line at the top of every page; empty for none
 * @param blocks  what stands on it, from top to bottom
 */
public record Letter(String title, String marking, List<Block> blocks) {

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph in one of a few styles. */
    public record Block(Style style, String text) {}

    /** How a paragraph looks. */
    public enum Style {
        /** Running text, first line indented by two characters. */
        TEXT,
        /** A heading (黑体). */
        HEADING,
        /** One point of a list, no indent. */
        POINT,
        /** A code in large type inside a frame; it breaks at spaces only. */
        CODE,
        /** A line of particulars at the left, for example 单位:某局. */
        FIELD,
        /** Signature and date at the right. */
        RIGHT
    }

    public static Block block(Style style, String text) {
        return new Block(style, text);
    }
}

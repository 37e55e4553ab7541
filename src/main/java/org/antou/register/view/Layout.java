package org.antou.register.view;

import java.util.List;

/** How an account likes a table: its columns in order with their widths in pixels, and how it is sorted. */
record Layout(List<Part> parts) {

    Layout {
        parts = List.copyOf(parts);
    }

    /** One column; one that is not shown keeps its width. */
    record Part(String column, double width, boolean shown) {}
}

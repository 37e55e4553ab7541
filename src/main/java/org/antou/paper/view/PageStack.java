package org.antou.paper.view;

import java.util.List;

/**
 * Where the pages of a document stand under each other on the screen: pure arithmetic in pixels.
 *
 * @param sizes width and height of each page in points
 * @param zoom  pixels per point
 * @param gap   pixels above, between and below the pages
 */
record PageStack(List<Size> sizes, double zoom, double gap) {

    /** A page in points. */
    record Size(double width, double height) {}

    /** First and last of a run of pages, counted from 0. */
    record Range(int first, int last) {
        boolean holds(int page) {
            return page >= first && page <= last;
        }
    }

    PageStack {
        sizes = List.copyOf(sizes);
    }

    PageStack zoomed(double to) {
        return new PageStack(sizes, to, gap);
    }

    double width(int page) {
        return sizes.get(page).width() * zoom;
    }

    double height(int page) {
        return sizes.get(page).height() * zoom;
    }

    /** The upper edge of a page. */
    double top(int page) {
        double y = gap;
        for (int i = 0; i < page; i++) {
            y += height(i) + gap;
        }
        return y;
    }

    double totalHeight() {
        return top(sizes.size());
    }

    /** The zoom at which the widest page fills a width. */
    double zoomFor(double room) {
        double widest = sizes.stream().mapToDouble(Size::width).max().orElse(1);
        return Math.max(0.1, (room - 2 * gap) / widest);
    }

    /** The pages that can be seen between two heights; never empty. */
    Range visible(double from, double to) {
        int first = pageAt(from);
        int last = first;
        while (last + 1 < sizes.size() && top(last + 1) < to) {
            last++;
        }
        return new Range(first, last);
    }

    /** The page at a height, the gap under a page counted to it. */
    int pageAt(double y) {
        double bottom = gap;
        for (int i = 0; i < sizes.size(); i++) {
            bottom += height(i) + gap;
            if (y < bottom) {
                return i;
            }
        }
        return sizes.size() - 1;
    }
}

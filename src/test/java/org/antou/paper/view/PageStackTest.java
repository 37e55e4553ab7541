package org.antou.paper.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

class PageStackTest {

    private final PageStack stack = new PageStack(Collections.nCopies(500, new PageStack.Size(842, 595)), 1, 10);

    @Test
    void onlyThePagesInSightAreSeen() {
        assertThat(stack.visible(0, 600)).isEqualTo(new PageStack.Range(0, 0));
        assertThat(stack.visible(600, 1300)).isEqualTo(new PageStack.Range(0, 2));
        assertThat(stack.visible(stack.top(499), stack.totalHeight())).isEqualTo(new PageStack.Range(499, 499));
    }

    @Test
    void aPageIsFoundAtItsOwnHeight() {
        for (int page : new int[] {0, 1, 250, 499}) {
            assertThat(stack.pageAt(stack.top(page) + 1)).isEqualTo(page);
        }
        assertThat(stack.pageAt(stack.totalHeight() + 100)).isEqualTo(499);
    }

    @Test
    void fittingTheWidthLeavesTheMargins() {
        PageStack fitted = stack.zoomed(stack.zoomFor(1000));
        assertThat(fitted.width(0) + 20).isCloseTo(1000, org.assertj.core.data.Offset.offset(0.01));
    }
}

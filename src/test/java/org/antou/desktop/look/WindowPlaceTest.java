package org.antou.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where the window stands at the next start. */
class WindowPlaceTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1366, 768);
    private static final WindowPlace BEFORE = new WindowPlace(40, 30, 1100, 650, true);

    @Test
    void a_window_that_fills_the_screen_is_maximized_again_though_it_no_longer_says_so() {
        WindowPlace now = new WindowPlace(1, 1, 1366, 768, false);
        assertThat(now.toRemember(BEFORE, SCREEN)).isEqualTo(BEFORE);
    }

    @Test
    void a_smaller_window_is_remembered_as_it_stands() {
        WindowPlace now = new WindowPlace(20, 20, 1200, 700, false);
        assertThat(now.toRemember(BEFORE, SCREEN)).isEqualTo(now);
    }

    @Test
    void a_window_of_a_screen_that_is_gone_comes_back_whole() {
        WindowPlace beside = new WindowPlace(1500, 900, 1900, 1000, false);
        assertThat(beside.clampedTo(List.of(SCREEN))).isEqualTo(new WindowPlace(0, 0, 1366, 768, false));
    }
}

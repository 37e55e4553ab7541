package org.antou.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private final Composition composition = new Composition();
    private final List<String> done = new ArrayList<>();

    @Test
    void what_must_not_see_half_typed_pinyin_waits_for_the_end() {
        composition.composes("ni hao");
        composition.whenSettled(() -> done.add("save"));
        assertThat(done).isEmpty();

        composition.ended();

        assertThat(done).containsExactly("save");
        assertThat(composition.composing()).isFalse();
    }

    @Test
    void nothing_waits_when_nothing_is_composed() {
        composition.whenSettled(() -> done.add("save"));

        assertThat(done).containsExactly("save");
    }

    @Test
    void a_shortcut_pressed_twice_while_composing_runs_once() {
        composition.composes("n");
        composition.whenSettled(() -> done.add("first"));
        composition.whenSettled(() -> done.add("second"));

        composition.ended();

        assertThat(done).containsExactly("second");
    }

    @Test
    void an_end_that_arrives_late_does_not_end_the_next_composition() {
        composition.composes("ni");
        long turn = composition.turn();
        composition.composes("hao");

        composition.ended(turn);

        assertThat(composition.composing()).isTrue();
    }

    @Test
    void a_click_is_refused_while_composing() {
        composition.composes("n");

        assertThat(composition.refusesClick()).isTrue();
    }

    @Test
    void an_input_method_that_died_locks_nobody_out() {
        composition.composes("n");
        composition.refusesClick();

        assertThat(composition.refusesClick()).isFalse();
        assertThat(composition.composing()).isFalse();
    }

    @Test
    void an_input_method_that_lives_goes_on_refusing() {
        composition.composes("n");
        composition.refusesClick();
        composition.composes("ni");

        assertThat(composition.refusesClick()).isTrue();
    }
}

package org.antou.likeness.view;

import java.util.List;
import java.util.function.Function;
import org.antou.likeness.KeptText;
import org.antou.likeness.Likenesses;
import org.antou.likeness.Match;
import org.antou.register.view.SaveGate;
import org.antou.register.view.Workplace;

/**
 * Compares what a form is about to save with earlier texts, beside the window, and shows what it repeats. It only asks: where
 * comparing fails, saving goes on, because a lost text is worse than a repeated one.
 */
public final class LikenessGate<R> implements SaveGate<R> {

    private final Workplace place;
    private final Likenesses likenesses;
    private final Function<R, List<KeptText>> texts;

    /** @param texts the texts of a record that are compared */
    public LikenessGate(Workplace place, Likenesses likenesses, Function<R, List<KeptText>> texts) {
        this.place = place;
        this.likenesses = likenesses;
        this.texts = texts;
    }

    @Override
    public void look(R before, R after, Runnable save, Runnable stay) {
        place.jobs()
                .run(
                        "查重",
                        job -> likenesses.repeated(texts.apply(before), texts.apply(after)),
                        matches -> decide(matches, save, stay),
                        problem -> {
                            place.navigator().status("查重没有做成,已照常保存。");
                            save.run();
                        });
    }

    private void decide(List<Match> matches, Runnable save, Runnable stay) {
        boolean keep =
                matches.isEmpty() || place.dialogs().decide("与以前的文字雷同", new RepeatedPane(matches), "照样保存", "回去改写");
        (keep ? save : stay).run();
    }
}

package org.antou.ledger.view;

import java.time.Duration;
import javafx.scene.control.SplitPane;
import org.antou.register.view.Workplace;
import org.antou.task.Lane;

/** Remembers where the clerk put the divider between table and detail. */
final class Divider {

    private static final String PLACE = "ledger.divider";
    private static final double FIRST = 0.62;

    private final Workplace workplace;
    private final SplitPane split;
    private final Lane keeping;

    Divider(Workplace workplace, SplitPane split) {
        this.workplace = workplace;
        this.split = split;
        this.keeping = workplace.jobs().lane(PLACE + System.identityHashCode(split), Duration.ofSeconds(1));
    }

    void remember() {
        split.setDividerPositions(FIRST);
        split.getDividers().get(0).positionProperty().addListener((p, was, is) -> keep(is.doubleValue()));
        workplace
                .jobs()
                .run(
                        "读取布局",
                        job -> workplace.preferences().get(workplace.session(), PLACE),
                        found -> found.map(Double::valueOf).ifPresent(split::setDividerPositions),
                        workplace.dialogs()::problem);
    }

    private void keep(double position) {
        keeping.run(
                "记住布局",
                job -> {
                    workplace.preferences().put(workplace.session(), PLACE, String.valueOf(position));
                    return position;
                },
                kept -> {},
                workplace.dialogs()::problem);
    }
}

package org.antou.ledger.view.supervision;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.antou.ledger.model.SupervisionGrid.Period;
import org.antou.ui.Icons;

/** Turns through the periods, as many at a time as fit beside the issues; the newest first. */
final class Pages {

    /** As many half-months as a narrow screen and a sheet of paper hold. */
    static final int SIZE = 10;

    private final Button earlier = button("更早", Icons.BACK);
    private final Button later = button("更近", Icons.NEXT);
    private final Label which = new Label();
    private final HBox root = new HBox(earlier, which, later);
    private final Runnable turned;
    private List<Period> periods = List.of();
    private int from;

    Pages(Runnable turned) {
        this.turned = turned;
        earlier.setId("supervision-earlier");
        later.setId("supervision-later");
        earlier.setOnAction(e -> turn(from - SIZE));
        later.setOnAction(e -> turn(from + SIZE));
        root.getStyleClass().add("supervision-pages");
    }

    private static Button button(String title, Icons icon) {
        return new Button(title, icon.node());
    }

    Node node() {
        return root;
    }

    /** @param newest goes to the newest ones; otherwise it stays where it was */
    void periods(List<Period> all, boolean newest) {
        periods = List.copyOf(all);
        place(newest ? all.size() - SIZE : from);
    }

    private void turn(int to) {
        place(to);
        turned.run();
    }

    private void place(int to) {
        from = Math.max(0, Math.min(to, periods.size() - SIZE));
        earlier.setDisable(from == 0);
        later.setDisable(from + SIZE >= periods.size());
        List<Period> shown = shown();
        which.setText(
                shown.isEmpty()
                        ? "还没有到第一期"
                        : "第 " + shown.get(0).number() + "—"
                                + shown.get(shown.size() - 1).number() + " 期,共 " + periods.size() + " 期(到 "
                                + shown.get(shown.size() - 1).until() + ")");
    }

    List<Period> shown() {
        return periods.subList(from, Math.min(periods.size(), from + SIZE));
    }

    /** The newest period that is shown. */
    Optional<Period> last() {
        return shown().stream().reduce((a, b) -> b);
    }
}

package org.antou.likeness.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.antou.likeness.Match;

/** What the clerk is asked before a repeated text is saved: how much it repeats, of what, and the two side by side. */
final class RepeatedPane extends VBox {

    private final List<Match> matches;
    private final Label words = new Label();
    private final Label place = new Label();
    private final SideBySide sides = new SideBySide();
    private final Button back = new Button("上一处");
    private final Button next = new Button("下一处");
    private int at;

    RepeatedPane(List<Match> matches) {
        this.matches = matches;
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setId("repeated-words");
        back.setOnAction(e -> show(at - 1));
        next.setOnAction(e -> show(at + 1));
        back.setId("repeated-back");
        next.setId("repeated-next");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(place, gap, back, next);
        line.getStyleClass().add("repeated-line");
        line.setVisible(matches.size() > 1);
        line.setManaged(matches.size() > 1);
        getStyleClass().add("repeated");
        getChildren().setAll(words, line, sides);
        show(0);
    }

    private void show(int number) {
        at = number;
        Match match = matches.get(at);
        words.setText("您写的“" + match.text().title() + "”有 " + match.percent() + "% 的文字与“"
                + match.other().title() + "”相同(划线的部分)。确实该这样写的,可以照样保存;照抄来的,请回去改写。");
        place.setText("共 " + matches.size() + " 处雷同,这是第 " + (at + 1) + " 处");
        back.setDisable(at == 0);
        next.setDisable(at == matches.size() - 1);
        sides.show(match, "正在保存:");
    }
}

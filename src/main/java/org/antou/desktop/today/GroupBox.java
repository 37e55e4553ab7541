package org.antou.desktop.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Pressable;
import org.antou.desktop.look.Words;
import org.antou.register.Finding;

/** The findings under one heading: the first few, the rest on demand; each a button that leads to its record. */
final class GroupBox extends VBox {

    private static final int FIRST = 6;

    /** More than this is worked on in the register's own table, with its filters. */
    private static final int MOST = 200;

    private final Today.Group group;
    private final Consumer<Finding> open;
    private final VBox lines = new VBox();
    private final Button more;

    /** @param seen marks these as seen */
    GroupBox(Today.Group group, Consumer<Finding> open, Consumer<List<Finding>> seen) {
        this.group = group;
        this.open = open;
        int count = group.findings().size();
        Label number = new Label(String.valueOf(count));
        number.getStyleClass().addAll("count", "count-" + group.urgency().colour());
        Button mark = Words.button("全部标记已看", () -> seen.accept(group.findings()));
        mark.getStyleClass().addAll("flat", "small");
        more = Words.button("显示全部 " + Math.min(count, MOST) + " 条", this::all);
        more.getStyleClass().addAll("flat", "small");
        more.setVisible(count > FIRST);
        more.managedProperty().bind(more.visibleProperty());
        getStyleClass().add("today-group");
        getChildren()
                .setAll(
                        Words.row(Words.styled(group.urgency().title(), "section-title"), number, Words.gap(), mark),
                        lines,
                        more);
        show(FIRST);
    }

    private void all() {
        show(MOST);
        more.setVisible(false);
    }

    private void show(int most) {
        lines.getChildren()
                .setAll(group.findings().stream().limit(most).map(this::line).toList());
    }

    private Pressable line(Finding finding) {
        Pressable line = new Pressable(
                finding.message(),
                () -> open.accept(finding),
                Words.styled(finding.message(), "finding-message"),
                Words.styled(finding.advice(), "finding-advice"));
        line.getStyleClass().add("finding");
        return line;
    }
}

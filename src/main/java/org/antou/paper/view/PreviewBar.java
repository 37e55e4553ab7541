package org.antou.paper.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.antou.ui.Icons;

/** The row of buttons above the pages. */
final class PreviewBar extends FlowPane {

    private static final List<Double> STEPS = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);
    /** A screen has 96 pixels to the inch, a point is a 72nd of it. */
    private static final double FULL_SIZE = 96 / 72.0;

    final Button print = button("打印…", Icons.PRINT, "打印(Ctrl+P)");
    final Button save = button("另存为 PDF…", Icons.SAVE, "另存为 PDF(Ctrl+S)");
    final CheckBox marking = new CheckBox("页首印“内部资料”");
    final CheckBox hideEmpty = new CheckBox("隐藏空列");
    private final Label zoom = new Label();
    private final Label page = new Label();
    private final PageList pages;

    PreviewBar(PageList pages) {
        this.pages = pages;
        getStyleClass().addAll("preview-bar");
        print.setDefaultButton(true);
        Node[] all = {
            print,
            save,
            new Separator(javafx.geometry.Orientation.VERTICAL),
            action("上一页", () -> pages.go(pages.current() - 1)),
            page,
            action("下一页", () -> pages.go(pages.current() + 1)),
            new Separator(javafx.geometry.Orientation.VERTICAL),
            action("缩小", () -> step(-1)),
            zoom,
            action("放大", () -> step(1)),
            action("适合宽度", this::fit),
            new Separator(javafx.geometry.Orientation.VERTICAL),
            marking,
            hideEmpty
        };
        getChildren().setAll(all);
        page.getStyleClass().add("page-number");
        zoom.getStyleClass().add("zoom");
        pages.onPage(this::tell);
    }

    void fit() {
        pages.fitWidth();
        tell(pages.current());
    }

    /** One step of zoom up or down. */
    void step(int direction) {
        double now = pages.zoom() / FULL_SIZE;
        double next = direction > 0
                ? STEPS.stream().filter(s -> s > now + 0.01).findFirst().orElse(now)
                : STEPS.stream().filter(s -> s < now - 0.01).reduce((a, b) -> b).orElse(now);
        pages.zoom(next * FULL_SIZE);
        tell(pages.current());
    }

    private void tell(int current) {
        page.setText("第 " + (current + 1) + " 页 / 共 " + pages.pages() + " 页");
        zoom.setText(Math.round(pages.zoom() / FULL_SIZE * 100) + "%");
    }

    private static Button action(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Button button(String text, Icons icon, String tip) {
        Button button = new Button(text, icon.node());
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}

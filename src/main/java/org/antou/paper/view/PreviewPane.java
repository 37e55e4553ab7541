package org.antou.paper.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.antou.paper.FontUse;
import org.antou.paper.PdfPaper;
import org.antou.paper.Unprintable;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;

/** Pages, the buttons above them, what can't be printed, and the line that tells the fonts. */
final class PreviewPane extends BorderPane {

    private static final int SHOWN = 200;

    private final PageList pages;
    private final PreviewBar bar;
    private final VBox warning = new VBox();
    private final Label fonts = new Label();
    private boolean first = true;

    PreviewPane(Jobs jobs, Dialogs dialogs) {
        pages = new PageList(jobs, dialogs::problem);
        bar = new PreviewBar(pages);
        getStyleClass().add("preview");
        fonts.getStyleClass().add("fonts-line");
        fonts.setText("正在排版…");
        setTop(new VBox(bar, warning));
        setCenter(pages);
        setBottom(fonts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    PreviewBar bar() {
        return bar;
    }

    PageList pages() {
        return pages;
    }

    /** Shows a finished document; called again when a choice above the pages made a new one. */
    void show(PdfPaper paper, PageImages images) {
        pages.show(images);
        warn(paper.unprintable());
        fonts.setText(fontsLine(paper.fonts()));
        if (first) {
            first = false;
            pages.requestFocus();
            Platform.runLater(bar::fit);
        }
    }

    static String fontsLine(List<FontUse> uses) {
        String line = uses.stream().map(FontUse::text).distinct().collect(Collectors.joining("   "));
        if (uses.isEmpty()) {
            return "存档的打印件,和当时印的一样";
        }
        boolean downgraded = uses.stream().anyMatch(FontUse::downgraded);
        return "字体:" + line + (downgraded ? "(本机没有可嵌入的该字体,改用程序自带的)" : "");
    }

    private void warn(List<Unprintable> unprintable) {
        warning.getChildren().clear();
        if (!unprintable.isEmpty()) {
            Label title = new Label("有 " + unprintable.size() + " 处文字没有字体可以显示,纸上会印成“〓”:");
            title.getStyleClass().add("trouble-what");
            TextArea list = new TextArea(
                    unprintable.stream().limit(SHOWN).map(Unprintable::text).collect(Collectors.joining("\n")));
            list.setEditable(false);
            list.setPrefRowCount(Math.min(4, unprintable.size()));
            VBox box = new VBox(title, list);
            box.getStyleClass().add("trouble");
            warning.getChildren().setAll(box);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_DOWN -> done(event, () -> pages.turn(1));
            case PAGE_UP -> done(event, () -> pages.turn(-1));
            case HOME -> done(event, () -> pages.go(0));
            case END -> done(event, () -> pages.go(pages.pages() - 1));
            default -> zoomKey(event);
        }
    }

    private static void done(KeyEvent event, Runnable action) {
        action.run();
        event.consume();
    }

    private void zoomKey(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.P) {
            bar.print.fire();
        } else if (code == KeyCode.S) {
            bar.save.fire();
        } else if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            bar.step(1);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            bar.step(-1);
        } else {
            return;
        }
        event.consume();
    }
}

package org.antou.paper.view;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/** The pages of a PDF from outside, to be read inside the program: drawn lazily, zoomed, turned over. In memory only. */
public final class PdfView implements AutoCloseable {

    private static final double STEP = 1.25;

    private final Jobs jobs;
    private final Consumer<Problem> trouble;
    private final PageList pages;
    private final Label page = new Label();
    private final BorderPane root = new BorderPane();
    private boolean closed;

    public PdfView(Jobs jobs, Consumer<Problem> trouble) {
        this.jobs = jobs;
        this.trouble = trouble;
        this.pages = new PageList(jobs, trouble);
        FlowPane bar = new FlowPane(
                button("上一页", () -> pages.go(pages.current() - 1)),
                page,
                button("下一页", () -> pages.go(pages.current() + 1)),
                button("缩小", () -> zoom(1 / STEP)),
                button("放大", () -> zoom(STEP)),
                button("适合宽度", pages::fitWidth));
        bar.getStyleClass().add("preview-bar");
        page.getStyleClass().add("page-number");
        pages.onPage(now -> page.setText("第 " + (now + 1) + " 页 / 共 " + pages.pages() + " 页"));
        root.setTop(bar);
        root.setCenter(pages);
        root.getStyleClass().add("preview");
        root.getStylesheets()
                .add(PdfView.class
                        .getResource("/org/antou/paper/view/preview.css")
                        .toExternalForm());
    }

    public Node node() {
        return root;
    }

    /** Shows a document in place of the one before. */
    public void show(byte[] pdf) {
        jobs.run("打开 PDF", job -> open(pdf), this::show, trouble);
    }

    private static PageImages open(byte[] pdf) {
        try {
            return PageImages.of(pdf);
        } catch (IOException | RuntimeException e) {
            throw new Problem.Expected("这个 PDF 打不开:它可能损坏了,或设了打开密码。", "附件本身没有改动。", "可以导出后用别的阅读器试试。", e);
        }
    }

    private void show(PageImages images) {
        if (closed) {
            images.close();
            return;
        }
        pages.show(images);
        Platform.runLater(pages::fitWidth);
    }

    private void zoom(double by) {
        pages.zoom(Math.max(0.2, Math.min(8, pages.zoom() * by)));
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Gives the memory of the document back. */
    @Override
    public void close() {
        closed = true;
        pages.close();
    }
}

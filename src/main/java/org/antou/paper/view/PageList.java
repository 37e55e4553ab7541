package org.antou.paper.view;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/**
 * The pages under each other. Only those in sight and their neighbours are drawn, one at a time, beside the window;
 * what is out of sight gives its memory back.
 */
final class PageList extends ScrollPane {

    private static final double GAP = 12;
    /** Room for the scroll bar, which may not be there yet. */
    private static final double BAR = 20;
    /** Of a screenful that is turned, a little is seen again. */
    private static final double TURN = 0.9;

    private final Jobs jobs;
    private final Consumer<Problem> trouble;
    private final VBox column = new VBox(GAP);
    private final List<StackPane> sheets = new ArrayList<>();
    private PageImages images;
    private PageStack stack = new PageStack(List.of(), 1, GAP);
    private double[] drawn = {};
    private boolean drawing;
    private IntConsumer shown = page -> {};

    PageList(Jobs jobs, Consumer<Problem> trouble) {
        this.jobs = jobs;
        this.trouble = trouble;
        getStyleClass().add("page-list");
        column.getStyleClass().add("page-column");
        column.setAlignment(Pos.TOP_CENTER);
        column.setStyle("-fx-padding: " + GAP + "px;");
        setContent(column);
        setFitToWidth(true);
        vvalueProperty().addListener((p, old, now) -> look());
        viewportBoundsProperty().addListener((p, old, now) -> look());
    }

    /** Calls back with the page at the middle of the view, counted from 0. */
    void onPage(IntConsumer listener) {
        shown = listener;
    }

    /** Shows another document at the zoom and place of the one before. */
    void show(PageImages document) {
        close();
        images = document;
        stack = new PageStack(document.sizes(), stack.zoom(), GAP);
        drawn = new double[stack.sizes().size()];
        sheets.clear();
        stack.sizes().forEach(size -> sheets.add(sheet()));
        column.getChildren().setAll(sheets);
        resize();
    }

    private static StackPane sheet() {
        StackPane sheet = new StackPane();
        sheet.getStyleClass().add("sheet");
        return sheet;
    }

    /** Ends the drawing; the memory of the document is given back. */
    void close() {
        if (images != null) {
            images.close();
        }
    }

    double zoom() {
        return stack.zoom();
    }

    /** Keeps the page in the middle where it is. */
    void zoom(double to) {
        int page = current();
        stack = stack.zoomed(to);
        resize();
        layout();
        go(page);
    }

    void fitWidth() {
        zoom(stack.zoomFor(getWidth() - BAR));
    }

    int pages() {
        return sheets.size();
    }

    int current() {
        double middle = top() + getViewportBounds().getHeight() / 2;
        return pages() == 0 ? 0 : stack.pageAt(middle);
    }

    void go(int page) {
        double room = stack.totalHeight() - getViewportBounds().getHeight();
        if (pages() > 0 && room > 0) {
            int target = Math.max(0, Math.min(pages() - 1, page));
            setVvalue(Math.min(1, (stack.top(target) - GAP) / room));
        }
        look();
    }

    /** Moves on by a screenful, or back. */
    void turn(int direction) {
        double room = stack.totalHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double to = top() + direction * TURN * getViewportBounds().getHeight();
            setVvalue(Math.max(0, Math.min(1, to / room)));
        }
    }

    private double top() {
        return getVvalue()
                * Math.max(0, stack.totalHeight() - getViewportBounds().getHeight());
    }

    private void resize() {
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).setMinSize(stack.width(i), stack.height(i));
            sheets.get(i).setMaxSize(stack.width(i), stack.height(i));
        }
        look();
    }

    private void look() {
        if (pages() == 0) {
            return;
        }
        shown.accept(current());
        PageStack.Range seen = stack.visible(top(), top() + getViewportBounds().getHeight());
        PageStack.Range kept = new PageStack.Range(seen.first() - 1, seen.last() + 1);
        for (int i = 0; i < pages(); i++) {
            if (!kept.holds(i) && drawn[i] != 0) {
                drawn[i] = 0;
                sheets.get(i).getChildren().clear();
            }
        }
        drawNext(seen, kept);
    }

    private void drawNext(PageStack.Range seen, PageStack.Range kept) {
        if (drawing) {
            return;
        }
        for (PageStack.Range range : List.of(seen, kept)) {
            for (int i = Math.max(0, range.first()); i <= Math.min(pages() - 1, range.last()); i++) {
                if (drawn[i] != stack.zoom()) {
                    draw(i);
                    return;
                }
            }
        }
    }

    private void draw(int page) {
        drawing = true;
        double zoom = stack.zoom();
        PageImages document = images;
        double pixels = zoom * outputScale();
        jobs.run(
                "画第" + (page + 1) + "页",
                job -> document.draw(page, pixels),
                image -> finished(document, page, zoom, image),
                problem -> {
                    drawing = false;
                    trouble.accept(problem);
                });
    }

    private void finished(PageImages document, int page, double zoom, BufferedImage image) {
        drawing = false;
        if (document == images) {
            ImageView view = new ImageView(SwingFXUtils.toFXImage(image, null));
            view.setFitWidth(stack.width(page));
            view.setFitHeight(stack.height(page));
            sheets.get(page).getChildren().setAll(view);
            drawn[page] = zoom;
        }
        look();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}

package org.antou.attachment.view;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.antou.attachment.picture.Pictures;
import org.antou.problem.Problem;
import org.antou.task.Jobs;

/** A picture, upright as its camera says; as large as the window, at its own size, or turned by hand. */
final class PictureView {

    /** Sharp enough to read a scanned page at its own size. */
    private static final int LONGEST = 5000;

    private static final double STEP = 1.25;

    private final Jobs jobs;
    private final Consumer<Problem> trouble;
    private final ImageView image = new ImageView();
    private final StackPane ground = new StackPane(image);
    private final ScrollPane scroll = new ScrollPane(ground);
    private final Label page = new Label();
    private final FlowPane bar = new FlowPane();
    private final BorderPane root = new BorderPane(scroll);
    private byte[] bytes = {};
    private int pages = 1;
    private int now;
    private double zoom;
    private int quarters;

    PictureView(Jobs jobs, Consumer<Problem> trouble) {
        this.jobs = jobs;
        this.trouble = trouble;
        image.setPreserveRatio(true);
        image.setSmooth(true);
        ground.getStyleClass().add("picture-ground");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().addListener((p, was, is) -> fit());
        bar.getChildren()
                .addAll(
                        button("适合窗口", () -> zoom(0)),
                        button("原大", () -> zoom(1)),
                        button("缩小", () -> zoom(scale() / STEP)),
                        button("放大", () -> zoom(scale() * STEP)),
                        button("左转", () -> turn(-1)),
                        button("右转", () -> turn(1)));
        bar.getStyleClass().add("viewer-bar");
        root.setTop(bar);
    }

    Node node() {
        return root;
    }

    void show(byte[] picture) {
        bytes = picture;
        pages = Pictures.pages(picture).orElse(1);
        if (pages > 1) {
            bar.getChildren().addAll(button("上一页", () -> go(now - 1)), page, button("下一页", () -> go(now + 1)));
        }
        go(0);
    }

    private void go(int to) {
        if (to < 0 || to >= pages) {
            return;
        }
        now = to;
        page.setText("第 " + (now + 1) + " 页 / 共 " + pages + " 页");
        jobs.run("打开图片", job -> read(bytes, to), this::show, trouble);
    }

    private static BufferedImage read(byte[] picture, int page) {
        try {
            return Pictures.read(picture, page, LONGEST);
        } catch (IOException e) {
            throw new Problem.Expected("这张图片读不全,打不开。", "附件本身没有改动。", "可以导出后用别的看图软件试试。", e);
        }
    }

    private void show(BufferedImage picture) {
        image.setImage(SwingFXUtils.toFXImage(picture, null));
        fit();
    }

    /** @param factor pixels of the screen for one of the picture; 0 fits the window */
    private void zoom(double factor) {
        zoom = factor;
        fit();
    }

    private void turn(int by) {
        quarters = (quarters + by + 4) % 4;
        image.setRotate(quarters * 90.0);
        fit();
    }

    private void fit() {
        Optional.ofNullable(image.getImage()).ifPresent(picture -> {
            double factor = scale();
            image.setFitWidth(picture.getWidth() * factor);
            image.setFitHeight(picture.getHeight() * factor);
            // A turned node keeps its unturned bounds; the ground must be as large as what is seen.
            boolean lying = quarters % 2 == 1;
            ground.setMinSize(
                    (lying ? picture.getHeight() : picture.getWidth()) * factor,
                    (lying ? picture.getWidth() : picture.getHeight()) * factor);
        });
    }

    private double scale() {
        Image picture = image.getImage();
        if (zoom > 0 || picture == null) {
            return Math.max(0.05, Math.min(8, zoom));
        }
        boolean lying = quarters % 2 == 1;
        double across = lying ? picture.getHeight() : picture.getWidth();
        double down = lying ? picture.getWidth() : picture.getHeight();
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        return width <= 0 ? 0.05 : Math.min(1, Math.min(width / across, height / down));
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(e -> action.run());
        return button;
    }
}

package org.antou.attachment.view;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.antou.attachment.Incoming;
import org.antou.attachment.picture.Pictures;
import org.antou.problem.Problem;

/** What comes by clipboard or by drag: files, or else a picture such as a screenshot. */
final class Arrivals {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");

    private Arrivals() {}

    /** Whether there is anything that can be attached. */
    static boolean any(Clipboard board) {
        return board.hasFiles() || board.hasImage();
    }

    /** Files and pictures of a clipboard or dragboard; empty where it holds neither. */
    static List<Incoming> of(Clipboard board, LocalDateTime now) {
        if (board.hasFiles()) {
            return board.getFiles().stream().map(File::toPath).map(Incoming::of).toList();
        }
        Image image = board.hasImage() ? board.getImage() : null;
        return image == null ? List.of() : List.of(picture(image, now));
    }

    private static Incoming picture(Image image, LocalDateTime now) {
        BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
        try {
            return Incoming.of("粘贴的图片 " + NAME.format(now) + ".png", Pictures.png(pixels));
        } catch (IOException e) {
            throw new Problem.Bug("pasted picture", e);
        }
    }
}

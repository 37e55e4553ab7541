package org.antou.desktop.look;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.antou.ui.Styles;

/** Dresses scenes: base look, our style sheet, font and size. Dialogs take the style sheets of the window they belong to. */
public final class Look {

    private static final String BASE = "/atlantafx/base/theme/primer-light.bss";
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256);

    private final String family = ScreenFont.family();
    private FontSize size;

    public Look(FontSize size) {
        this.size = size;
        Application.setUserAgentStylesheet(BASE);
    }

    public FontSize size() {
        return size;
    }

    /** Gives a scene our looks; call again after the size changed. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(Styles.sheets());
        scene.getStylesheets().addAll(sheet("entry.css"), sheet("antou.css"), text());
    }

    /** The little that sign-in and first run need, so that they stand soon. */
    void dressForEntry(Scene scene) {
        scene.getStylesheets().setAll(sheet("entry.css"), text());
    }

    public void resize(FontSize chosen, Scene scene) {
        size = chosen;
        dress(scene);
    }

    /** The window's icons, all sizes. */
    public List<Image> icons() {
        return ICONS.stream()
                .flatMap(
                        px -> Stream.ofNullable(Look.class.getResource("/org/antou/assets/icons/antou-" + px + ".png")))
                .map(url -> new Image(url.toExternalForm()))
                .toList();
    }

    private String text() {
        String css = ".root { -fx-font-family: \"" + family + "\"; -fx-font-size: " + size.pixels() + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        URL url = Look.class.getResource("/org/antou/desktop/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}

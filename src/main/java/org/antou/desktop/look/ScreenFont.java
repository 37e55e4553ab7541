package org.antou.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** Which font the window uses: the system's own Chinese font, or the one we ship where it has none. */
final class ScreenFont {

    private static final String BUNDLED = "/org/antou/assets/fonts/NotoSansSC-Regular.ttf";

    /** Windows, Linux, macOS; the first that exists is taken. A single family must be named: JavaFX knows no list. */
    private static final List<String> KNOWN = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "WenQuanYi Micro Hei",
            "PingFang SC");

    private ScreenFont() {}

    static String family() {
        return KNOWN.stream().filter(ScreenFont::exists).findFirst().orElseGet(ScreenFont::bundled);
    }

    /** An unknown family comes back under another name. Cheaper than listing all families, which reads every font. */
    private static boolean exists(String family) {
        return Font.font(family).getFamily().equals(family);
    }

    private static String bundled() {
        try (InputStream in = ScreenFont.class.getResourceAsStream(BUNDLED)) {
            return Font.loadFont(in, 14).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.antou.desktop.look;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a window remembers before anybody has signed in: its place and font size. A plain file of this computer, nothing
 * of the office is in it; a file that can't be read or written only costs the remembered place.
 */
public final class WindowFile {

    private final Path file;

    public WindowFile(Path folder) {
        this.file = folder.resolve("window.properties");
    }

    public FontSize size() {
        String name = read().getProperty("font", FontSize.MEDIUM.name());
        for (FontSize size : FontSize.values()) {
            if (size.name().equals(name)) {
                return size;
            }
        }
        return FontSize.MEDIUM;
    }

    public Optional<WindowPlace> place() {
        Properties all = read();
        try {
            return Optional.ofNullable(all.getProperty("width"))
                    .map(width -> new WindowPlace(
                            number(all, "x"),
                            number(all, "y"),
                            Double.parseDouble(width),
                            number(all, "height"),
                            Boolean.parseBoolean(all.getProperty("maximized"))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void save(FontSize size) {
        Properties all = read();
        all.setProperty("font", size.name());
        write(all);
    }

    public void save(WindowPlace place) {
        Properties all = read();
        all.setProperty("x", Double.toString(place.x()));
        all.setProperty("y", Double.toString(place.y()));
        all.setProperty("width", Double.toString(place.width()));
        all.setProperty("height", Double.toString(place.height()));
        all.setProperty("maximized", Boolean.toString(place.maximized()));
        write(all);
    }

    private static double number(Properties all, String key) {
        return Double.parseDouble(all.getProperty(key, "0"));
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                log().warn("window place not read", e);
            }
        }
        return all;
    }

    private void write(Properties all) {
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                all.store(out, null);
            }
        } catch (IOException e) {
            log().warn("window place not kept", e);
        }
    }

    /** Only asked for when something failed: loading the log costs start-up time. */
    private static Logger log() {
        return LoggerFactory.getLogger(WindowFile.class);
    }
}

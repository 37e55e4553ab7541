package org.antou.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A TrueType font opened for one printing: which characters it has, how wide they are. */
final class OpenFont implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFont.class);

    private final String title;
    private final TrueTypeFont font;
    private final AutoCloseable source;
    private final CmapLookup characters;
    private final float em;

    private OpenFont(String title, TrueTypeFont font, AutoCloseable source) throws IOException {
        this.title = title;
        this.font = font;
        this.source = source;
        this.characters = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
        // Ligatures would make what is measured differ from what is drawn, and cost 40 % of the time.
        font.setEnableGsub(false);
    }

    static OpenFont bundled(BundledFont bundled) {
        try (InputStream in = bundled.open()) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            return new OpenFont(bundled.title(), font, font);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A font of the system; empty where it can't be read or must not be embedded. */
    static Optional<OpenFont> system(String title, Path file) {
        try {
            OpenFont font = open(title, file);
            if (font.embeddable()) {
                return Optional.of(font);
            }
            font.close();
        } catch (IOException | RuntimeException e) {
            LOG.info("font not usable: {}", file, e);
        }
        return Optional.empty();
    }

    private static OpenFont open(String title, Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
            return new OpenFont(title, font, font);
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        TrueTypeFont[] first = new TrueTypeFont[1];
        collection.processAllFonts(f -> first[0] = first[0] == null ? f : first[0]);
        return new OpenFont(title, first[0], collection);
    }

    /** TrueType outlines, and a licence that lets a part of the font travel inside a document (fsType). */
    private boolean embeddable() throws IOException {
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        int type = rights == null ? 0 : rights.getFsType();
        boolean restricted = (type & 0x000F) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
        int forbidden = OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
        return font.getTableMap().containsKey("glyf") && !restricted && (type & forbidden) == 0;
    }

    String title() {
        return title;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /** Advance width as a part of the font size. */
    float width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / em;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            LOG.info("font not closed: {}", title, e);
        }
    }
}

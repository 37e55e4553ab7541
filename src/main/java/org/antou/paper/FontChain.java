package org.antou.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fonts of one typeface in the order in which they are asked for a character; each is opened when it is needed. */
final class FontChain {

    private static final int REPLACEMENT = '〓';

    private final List<FontSource> fonts;
    private final float[] widths = new float[0x10000];

    FontChain(List<FontSource> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    OpenFont first() {
        return fonts.get(0).font().get();
    }

    /** The value of font-family: every font in order; those never opened are unknown to the page and passed over. */
    String families() {
        return fonts.stream().map(FontSource::family).collect(Collectors.joining("', '", "'", "'"));
    }

    /** The font that shows this character; empty where none does. */
    Optional<OpenFont> fontOf(int character) {
        for (FontSource source : fonts) {
            OpenFont font = source.font().get();
            if (font.has(character)) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /** Width as a part of the font size; what no font has takes the room of 〓. */
    float width(int character) {
        if (character >= widths.length) {
            return measure(character);
        }
        if (widths[character] == 0) {
            widths[character] = measure(character);
        }
        return widths[character];
    }

    float width(String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += width(c);
            i += Character.charCount(c);
        }
        return sum;
    }

    /** The text as it can be printed: 〓, the mark of printers for it, stands for what no font has. */
    String printable(String text) {
        if (text.codePoints().allMatch(c -> c == '\n' || fontOf(c).isPresent())) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.appendCodePoint(c == '\n' || fontOf(c).isPresent() ? c : REPLACEMENT));
        return out.toString();
    }

    private float measure(int character) {
        return fontOf(character).map(f -> f.width(character)).orElse(1f);
    }
}

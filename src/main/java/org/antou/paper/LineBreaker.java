package org.antou.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines of a given width by the rules of Chinese typesetting (no stop at the start of a line, no
 * opening bracket at its end; UAX 14), measured in the fonts that will print them. Our own, so that heights are known
 * before the page is made and a tall row can be cut at a line.
 */
final class LineBreaker {

    private final FontChain fonts;
    private final float size;
    private final BreakIterator breaks = BreakIterator.getLineInstance(ULocale.CHINA);

    LineBreaker(FontChain fonts, float size) {
        this.fonts = fonts;
        this.size = size;
    }

    /** The lines of a text; an empty text has none. */
    List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>();
        if (!text.isBlank()) {
            text.lines().forEach(paragraph -> breakParagraph(paragraph, width / size, lines));
        }
        return lines;
    }

    /** As {@link #lines}, but a short head of Han characters is broken into even halves: 责任 / 领导. */
    List<String> balanced(String text, float width) {
        List<String> lines = lines(text, width);
        int half = text.length() / 2;
        boolean even =
                lines.size() == 2 && text.length() % 2 == 0 && text.codePoints().allMatch(Character::isIdeographic);
        return even ? List.of(text.substring(0, half), text.substring(half)) : lines;
    }

    private void breakParagraph(String paragraph, float ems, List<String> lines) {
        breaks.setText(paragraph);
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String piece = paragraph.substring(start, end);
            float wide = fonts.width(piece.stripTrailing());
            if (used + wide > ems && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            String rest = wide > ems ? cut(piece, ems, lines) : piece;
            line.append(rest);
            used += fonts.width(rest);
        }
        lines.add(line.toString().stripTrailing());
    }

    /** Cuts a piece that is wider than a whole line, character by character; returns what is left for the last line. */
    private String cut(String piece, float ems, List<String> lines) {
        int from = 0;
        float used = 0;
        for (int i = 0; i < piece.length(); ) {
            int c = piece.codePointAt(i);
            float wide = fonts.width(c);
            if (used + wide > ems && i > from) {
                lines.add(piece.substring(from, i));
                from = i;
                used = 0;
            }
            used += wide;
            i += Character.charCount(c);
        }
        return piece.substring(from);
    }
}

package org.antou.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Width of each column in points: the wished millimetres, stretched or shrunk together to fill the page. A column of short
 * values stays wide enough that no date or number is cut; the columns of long texts give way.
 */
final class ColumnWidths {

    private static final Pattern UNBREAKABLE = Pattern.compile("[\\p{Alnum}.\\-/:]+");
    private static final float PADDING = 2 * TableLook.PAD + 2 * TableLook.RULE + 0.5f;
    private static final float AT_MOST = 72;

    private final Printout printout;
    private final FontChain fonts;

    ColumnWidths(Printout printout, FontChain fonts) {
        this.printout = printout;
        this.fonts = fonts;
    }

    float[] fill(float room) {
        int count = printout.columns().size();
        int wished = printout.columns().stream().mapToInt(PaperColumn::width).sum();
        float[] widths = new float[count];
        float taken = 0;
        float flexible = 0;
        for (int i = 0; i < count; i++) {
            float fair = room * printout.columns().get(i).width() / wished;
            widths[i] = printout.columns().get(i).centered() ? Math.max(fair, least(i)) : fair;
            taken += widths[i];
            flexible += printout.columns().get(i).centered() ? 0 : fair;
        }
        if (flexible > 2 * (taken - room)) {
            float factor = (flexible - (taken - room)) / flexible;
            IntStream.range(0, count)
                    .filter(i -> !printout.columns().get(i).centered())
                    .forEach(i -> widths[i] *= factor);
            return widths;
        }
        return scaled(widths, room / taken);
    }

    private static float[] scaled(float[] widths, float factor) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] *= factor;
        }
        return widths;
    }

    private float least(int column) {
        float widest = 0;
        for (PaperRow row : printout.rows()) {
            Matcher m = UNBREAKABLE.matcher(row.cells().get(column));
            while (m.find()) {
                widest = Math.max(widest, fonts.width(m.group()) * TableLook.BODY);
            }
        }
        return Math.min(widest + PADDING, AT_MOST);
    }
}

package org.antou.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a PDF with the places they stand at. */
final class PdfLines extends PDFTextStripper {

    /**
     * One line on a page, in points.
     *
     * @param page 1-based
     * @param size height of its letters
     */
    record Line(String text, int page, float left, float right, float top, float size) {}

    private static final int MAX_LINES = 200_000;

    private final List<Line> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float top;
    private float size;

    PdfLines() {
        setSortByPosition(true);
    }

    List<Line> found() {
        return found;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            if (text.isEmpty()) {
                left = first.getXDirAdj();
                top = first.getYDirAdj();
                size = first.getFontSizeInPt();
            }
            right = last.getXDirAdj() + last.getWidthDirAdj();
        }
        text.append(string);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        if (!text.toString().isBlank() && found.size() < MAX_LINES) {
            found.add(new Line(text.toString(), getCurrentPageNo(), left, right, top, size));
        }
        text.setLength(0);
    }
}

package org.antou.sheet.in;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.antou.sheet.Progress;

/** Comma, tab or semicolon separated text, quoted as Excel does it; every cell is text. Read in a stream. */
final class CsvReader {

    private static final int TOLD_EVERY = 0x3FF;
    private static final int LOOKED_AT = 8_000;
    private static final int END = -1;
    /** How files of the days of DOS end. */
    private static final String DOS_END = "\u001A";

    private final BufferedReader text;
    private final char separator;
    private final Bounds bounds;
    private final GridBuilder grid;
    private final Progress progress;
    private final StringBuilder field = new StringBuilder();
    private int row;
    private int next;

    private CsvReader(BufferedReader text, Bounds bounds, Progress progress) throws IOException {
        this.text = text;
        this.separator = separator(text);
        this.bounds = bounds;
        this.grid = new GridBuilder(bounds);
        this.progress = progress;
        this.next = text.read();
    }

    static Book read(Path file, Bounds bounds, Progress progress) throws IOException {
        try (BufferedReader text = CsvText.open(bounds.name(), file)) {
            Grid grid = new CsvReader(text, bounds, progress).read();
            return new Book(bounds.name(), List.of(grid));
        }
    }

    private Grid read() throws IOException {
        while (next != END && !progress.stopped()) {
            grid.row(++row, false);
            if ((row & TOLD_EVERY) == 0) {
                progress.at(row, 0);
            }
            line();
        }
        return grid.grid(bounds.name(), false, false);
    }

    private void line() throws IOException {
        int column = 0;
        field();
        grid.own(column++, plain());
        while (next == separator) {
            next = text.read();
            field();
            grid.own(column++, plain());
        }
        lineEnd();
    }

    private void lineEnd() throws IOException {
        if (next == '\r') {
            next = text.read();
        }
        if (next == '\n') {
            next = text.read();
        }
    }

    private void field() throws IOException {
        field.setLength(0);
        if (next == '"') {
            quoted();
        }
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            append();
        }
    }

    /** What follows the closing quote up to the separator belongs to the field, as Excel reads it. */
    private void quoted() throws IOException {
        next = text.read();
        while (next != END && field.length() <= Bounds.CELL_CHARS) {
            if (next != '"') {
                append();
                continue;
            }
            next = text.read();
            if (next != '"') {
                return;
            }
            append();
        }
        throw Complaint.unclosed(bounds.name(), row);
    }

    private void append() throws IOException {
        field.append((char) next);
        if (field.length() > Bounds.CELL_CHARS + 1) {
            bounds.text(field.length());
        }
        next = text.read();
    }

    /** {@code ="0123"} is how a csv keeps Excel from making a number of it. */
    private String plain() {
        if (field.isEmpty()) {
            return "";
        }
        String whole = field.toString();
        if (whole.equals(DOS_END)) {
            return "";
        }
        boolean kept = whole.length() > 3 && whole.startsWith("=\"") && whole.endsWith("\"");
        return (kept ? whole.substring(2, whole.length() - 1) : whole)
                .replace("\r\n", "\n")
                .strip();
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        int[] counts = new int[3];
        boolean quoted = false;
        int c = text.read();
        for (int i = 1; i < LOOKED_AT && c != END; i++) {
            quoted ^= c == '"';
            int which = quoted ? -1 : ",\t;".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
            c = text.read();
        }
        text.reset();
        return counts[1] > counts[0] && counts[1] >= counts[2] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }
}

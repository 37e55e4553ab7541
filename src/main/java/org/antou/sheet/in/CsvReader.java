package org.antou.sheet.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antou.sheet.Progress;

/** Comma, tab or semicolon separated text, quoted as Excel does it; every cell is text. */
final class CsvReader {

    private static final int TOLD_EVERY = 0x3FF;
    private static final int LOOKED_AT = 20_000;

    private final String text;
    private final char separator;
    private final GridBuilder grid;
    private final Progress progress;
    private final StringBuilder field = new StringBuilder();
    private int at;

    private CsvReader(String text, Bounds bounds, Progress progress) {
        this.text = text;
        this.separator = separator(text);
        this.grid = new GridBuilder(bounds);
        this.progress = progress;
    }

    static Book read(Path file, Bounds bounds, Progress progress) throws IOException {
        String text = CsvText.decode(bounds.name(), Files.readAllBytes(file));
        Grid grid = new CsvReader(text, bounds, progress).read(bounds.name());
        return new Book(bounds.name(), List.of(grid));
    }

    private Grid read(String name) {
        int row = 1;
        while (at < text.length() && !progress.stopped()) {
            grid.row(row, false);
            if ((row & TOLD_EVERY) == 0) {
                progress.at(row, 0);
            }
            line();
            row++;
        }
        return grid.grid(name, false, false);
    }

    private void line() {
        int column = 0;
        boolean more = true;
        while (more) {
            field();
            grid.own(column++, plain(field.toString()));
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        lineEnd();
    }

    private void lineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private void field() {
        field.setLength(0);
        if (at < text.length() && text.charAt(at) == '"') {
            quoted();
        }
        while (at < text.length() && text.charAt(at) != separator && !isEnd(text.charAt(at))) {
            field.append(text.charAt(at++));
        }
    }

    /** What follows the closing quote up to the separator belongs to the field, as Excel reads it. */
    private void quoted() {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** {@code ="0123"} is how a csv keeps Excel from making a number of it. */
    private static String plain(String field) {
        boolean kept = field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"");
        String text = kept ? field.substring(2, field.length() - 1) : field;
        return text.replace("\r\n", "\n").strip();
    }

    private static char separator(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            int which = quoted ? -1 : ",\t;".indexOf(c);
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }
}

package org.antou.sheet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Cell;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;
import org.antou.sheet.in.Merge;

/** Finds the header among title rows and data: the row, or the two or three rows, that names the most known columns. */
public final class LayoutFinder {

    private static final int LOOKED_AT = 40;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_HEADING = 40;
    /** No register has as many columns, nor has a table of an office. */
    private static final int MOST_COLUMNS = 1_000;

    private final Grid grid;
    private final Titles titles;
    private final Merges merges;
    private final int width;
    private final Map<Integer, GridRow> byNumber = new HashMap<>();

    public LayoutFinder(Grid grid, SheetPort<?> port) {
        this.grid = grid;
        this.titles = new Titles(port);
        this.merges = new Merges(grid.merges());
        this.width = Math.min(grid.width(), MOST_COLUMNS);
        grid.rows().stream().limit(LOOKED_AT + MOST_LINES).forEach(r -> byNumber.put(r.number(), r));
    }

    /** The layout with the most known headings; empty where no row names two of them (one, in a sheet of one column). */
    public Optional<Layout> find() {
        Optional<Layout> best = Optional.empty();
        int most = width == 1 ? 0 : 1;
        for (GridRow row : grid.rows().stream().limit(LOOKED_AT).toList()) {
            for (int lines = 1; lines <= MOST_LINES; lines++) {
                Layout layout = at(row.number(), lines);
                int known = known(layout);
                boolean fewerLines = known == most
                        && best.filter(b -> layout.lines() < b.lines()).isPresent();
                if ((known > most || fewerLines) && (lines == 1 || isHeader(row, lines))) {
                    best = Optional.of(layout);
                    most = known;
                }
            }
        }
        return best.map(this::deeper);
    }

    /** The layout that somebody says is there. */
    public Layout at(int header, int lines) {
        List<Heading> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String text = heading(header, lines, column);
            if (!text.isEmpty()) {
                headings.add(new Heading(column, text));
            }
        }
        return new Layout(header, lines, headings);
    }

    private int known(Layout layout) {
        Set<String> keys = new HashSet<>();
        layout.headings().forEach(h -> titles.key(h.text()).ifPresent(keys::add));
        return keys.size();
    }

    /** A header whose cells reach down into more rows has all of these rows, even where they name nothing new. */
    private Layout deeper(Layout layout) {
        int bottom = layout.last();
        for (Merge merge : grid.merges()) {
            boolean inHeader = merge.top() >= layout.header() && merge.top() <= layout.last();
            if (inHeader && merge.bottom() < layout.header() + MOST_LINES) {
                bottom = Math.max(bottom, merge.bottom());
            }
        }
        int lines = bottom - layout.header() + 1;
        return lines == layout.lines() ? layout : at(layout.header(), lines);
    }

    /** Whether rows hold together as one header: by merged cells, or because the lower names what the upper leaves open. */
    private boolean isHeader(GridRow first, int lines) {
        int bottom = first.number() + lines - 1;
        GridRow last = byNumber.get(bottom);
        if (last == null || first.filled() < 2 || !onlyHeadings(last)) {
            return false;
        }
        boolean merged = merges.from(first.number()).stream()
                .anyMatch(m -> m.bottom() == bottom || m.bottom() < bottom && m.columns() > 1);
        return merged || lines == 2 && fillsGaps(first, last);
    }

    private boolean fillsGaps(GridRow upper, GridRow lower) {
        for (int i = 0; i < lower.filled(); i++) {
            boolean gap = upper.cell(lower.column(i)).isEmpty();
            boolean known = titles.key(text(lower.filled(i))).isPresent();
            if (!gap && !known) {
                return false;
            }
        }
        return lower.filled() > 0;
    }

    private static boolean onlyHeadings(GridRow row) {
        for (int i = 0; i < row.filled(); i++) {
            boolean heading = row.filled(i) instanceof Cell.Text t && t.text().length() <= LONGEST_HEADING;
            if (!heading) {
                return false;
            }
        }
        return true;
    }

    /** The lines of one column's heading from top to bottom; the same words twice count once. */
    private String heading(int header, int lines, int column) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (int row = header; row < header + lines; row++) {
            String line = spread(row, column, header);
            if (!line.isEmpty() && !line.equals(before)) {
                text.append(text.isEmpty() ? "" : Heading.BETWEEN).append(line);
                before = line;
            }
        }
        return text.toString();
    }

    /** The words over a column, a cell merged over several counting for each of them. */
    private String spread(int row, int column, int header) {
        String own = text(row, column);
        if (!own.isEmpty()) {
            return own;
        }
        for (int top = header; top <= row; top++) {
            for (Merge merge : merges.from(top)) {
                if (merge.contains(row, column)) {
                    return text(top, merge.left());
                }
            }
        }
        return "";
    }

    private String text(int row, int column) {
        return Optional.ofNullable(byNumber.get(row))
                .flatMap(r -> r.cell(column))
                .map(LayoutFinder::text)
                .orElse("");
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text t ? t.text().replaceAll("\\s+", "") : CellWords.of(cell);
    }
}

package org.antou.sheet.plan;

import java.util.List;
import java.util.Optional;
import org.antou.register.port.SheetPort;
import org.antou.sheet.in.Book;
import org.antou.sheet.in.Grid;
import org.antou.sheet.in.GridRow;

/**
 * How a sheet is read before anybody says otherwise: as was remembered for its shape, else by the headings that are known.
 *
 * @param by    what was remembered
 * @param known whether a header was found; where not, the first row with several cells stands for it
 */
public record Recognition(Grid grid, Layout layout, Mapping mapping, Optional<Remembered> by, boolean known) {

    /** Those sheets of a workbook that have a header; where none has one, those that hold anything. */
    public static List<Recognition> of(Book book, SheetPort<?> port, List<Remembered> remembered) {
        List<Recognition> all = book.sheets().stream()
                .filter(s -> !s.rows().isEmpty())
                .map(s -> of(s, port, remembered))
                .toList();
        List<Recognition> known = all.stream().filter(Recognition::known).toList();
        return known.isEmpty() ? all : known;
    }

    public static Recognition of(Grid grid, SheetPort<?> port, List<Remembered> remembered) {
        LayoutFinder finder = new LayoutFinder(grid, port);
        Optional<Remembered> by = remembered.stream()
                .filter(r -> r.register().equals(port.key()) && r.fits(finder))
                .findFirst();
        return by.map(r -> new Recognition(grid, r.layout(), r.mapping(port), by, true))
                .orElseGet(() -> plain(grid, port));
    }

    /** By the headings that are known alone. */
    public static Recognition plain(Grid grid, SheetPort<?> port) {
        LayoutFinder finder = new LayoutFinder(grid, port);
        Optional<Layout> found = finder.find();
        int first = grid.rows().stream()
                .filter(row -> row.filled() > 1)
                .findFirst()
                .map(GridRow::number)
                .orElse(1);
        Layout layout = found.orElseGet(() -> finder.at(first, 1));
        return new Recognition(grid, layout, Mapping.of(layout, port), Optional.empty(), found.isPresent());
    }

    /** The header as somebody says where it stands. */
    public Recognition at(int header, int lines, SheetPort<?> port) {
        Layout said = new LayoutFinder(grid, port).at(header, lines);
        return new Recognition(grid, said, Mapping.of(said, port), Optional.empty(), true);
    }

    /** The same read by another mapping. */
    public Recognition with(Mapping other) {
        return new Recognition(grid, layout, other, by, true);
    }

    /** For a list of sheets: 整改台账 · 41 行 · 认出 12 列. */
    public String told() {
        String columns = known ? " · 认出 " + mapping.keys().size() + " 列" : " · 没有认出表头";
        return grid.name() + (grid.hidden() ? "(隐藏的工作表)" : "") + " · "
                + grid.rows().size() + " 行" + columns;
    }
}

package org.antou.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antou.paper.PaperColumn;

/** Holds the bound lines of a book against the records of its register. Pure. */
final class BookCheck {

    private final Book book;
    private final Map<UUID, BookLine> latest = new LinkedHashMap<>();
    private final Map<UUID, BookRow> rows;
    private final List<BookRow> inOrder;

    /**
     * @param bound  the bound lines in order
     * @param source the columns of the register by now; a book keeps those it was begun with
     */
    BookCheck(Book book, List<BookLine> bound, List<PaperColumn> source, List<BookRow> rows) {
        this.book = book;
        this.inOrder = rows.stream().map(row -> fitted(row, source)).toList();
        this.rows = inOrder.stream().collect(Collectors.toMap(BookRow::id, Function.identity(), (a, b) -> a));
        bound.stream()
                .filter(BookLine::first)
                .forEach(line -> latest.put(line.of().record(), line));
    }

    /** A record with the columns of the book: found by title, empty where the register no longer has one. */
    private BookRow fitted(BookRow row, List<PaperColumn> source) {
        Map<String, String> byTitle = new HashMap<>();
        for (int i = 0; i < source.size(); i++) {
            byTitle.put(source.get(i).title(), row.cells().get(i));
        }
        List<String> cells = book.look().columns().stream()
                .map(column -> clean(byTitle.getOrDefault(column.title(), "")))
                .toList();
        return new BookRow(row.id(), row.version(), row.label(), cells);
    }

    /** Cells are kept with tabs between them. */
    private static String clean(String cell) {
        return cell.replace("\r\n", "\n").replace('\t', ' ').strip();
    }

    /** @param carried records that are half in the book: they are neither waiting nor looked at yet */
    List<BookRow> waiting(List<BookLine> carried) {
        Set<UUID> there = new HashSet<>();
        latest.values().stream()
                .filter(line -> line.kind() != LineKind.VOID)
                .forEach(line -> there.add(line.of().record()));
        carried.forEach(line -> there.add(line.of().record()));
        return inOrder.stream().filter(row -> !there.contains(row.id())).toList();
    }

    List<ChangedRow> changed() {
        List<ChangedRow> changed = new ArrayList<>();
        for (BookLine line : latest.values()) {
            if (line.kind() != LineKind.VOID) {
                changed(line)
                        .filter(row -> !row.fingerprint().equals(line.seen()))
                        .ifPresent(changed::add);
            }
        }
        return changed.stream()
                .sorted((one, other) ->
                        Integer.compare(one.bound().place(), other.bound().place()))
                .toList();
    }

    private Optional<ChangedRow> changed(BookLine line) {
        BookRow now = rows.get(line.of().record());
        if (now == null) {
            return Optional.of(new ChangedRow(line, Optional.empty(), List.of()));
        }
        if (Fingerprint.of(now.cells()).equals(line.of().fingerprint())) {
            return Optional.empty();
        }
        List<ChangedRow.Difference> differences = new ArrayList<>();
        for (int i = 0; i < now.cells().size(); i++) {
            String before = i < line.whole().size() ? line.whole().get(i) : "";
            if (!before.strip().equals(now.cells().get(i).strip())) {
                String column = book.look().columns().get(i).title();
                differences.add(
                        new ChangedRow.Difference(column, before, now.cells().get(i)));
            }
        }
        return Optional.of(new ChangedRow(line, Optional.of(now), differences));
    }
}

package org.antou.book;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Puts records on the lines of a book, one after the other, each on as many lines as it takes. Pure: no line is left out
 * between them, none is used twice.
 */
final class BookPlan {

    private final UUID run;
    private final Supplier<UUID> ids;
    private final List<BookLine> lines = new ArrayList<>();
    private int next;

    /** @param from the first line, counted through the book */
    BookPlan(UUID run, int from, Supplier<UUID> ids) {
        this.run = run;
        this.next = from;
        this.ids = ids;
    }

    /**
     * A record to be put down.
     *
     * @param whole as it is compared later
     * @param slots what stands on each of its lines
     */
    record Entry(BookLine.Printed of, LineKind kind, int corrects, List<String> whole, List<List<String>> slots) {}

    void add(Entry entry) {
        int parts = entry.slots().size();
        for (int part = 1; part <= parts; part++) {
            lines.add(new BookLine(
                    ids.get(),
                    run,
                    next++,
                    false,
                    entry.of(),
                    part,
                    parts,
                    entry.kind(),
                    entry.corrects(),
                    entry.slots().get(part - 1),
                    part == 1 ? entry.whole() : List.of(),
                    ""));
        }
    }

    /** Puts a line down once more that did not come out, as it was. */
    void again(BookLine line) {
        lines.add(new BookLine(
                ids.get(),
                run,
                next++,
                false,
                line.of(),
                line.part(),
                line.parts(),
                line.kind(),
                line.corrects(),
                line.cells(),
                line.whole(),
                ""));
    }

    List<BookLine> lines() {
        return List.copyOf(lines);
    }
}

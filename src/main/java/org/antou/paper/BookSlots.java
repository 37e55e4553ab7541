package org.antou.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks records into as many lines of a book as they need; what goes on is marked 续. Nothing is cut off. */
final class BookSlots {

    private final BookBox box;
    private final FontChain chain;
    private final LineBreaker breaker;

    BookSlots(BookLook look, FontCase fonts) {
        this.box = new BookBox(look, fonts);
        this.chain = fonts.chain(Typeface.SONG);
        this.breaker = new LineBreaker(chain, TableLook.BODY);
    }

    /** The lines of one record: a text per column each, with its line breaks. */
    List<List<String>> of(List<String> cells) {
        List<List<String>> broken = new ArrayList<>();
        float[] widths = box.widths();
        for (int i = 0; i < widths.length; i++) {
            broken.add(breaker.lines(chain.printable(PlainText.of(cells.get(i))), BookBox.inner(widths[i])));
        }
        List<List<String>> slots = new ArrayList<>();
        BrokenRow rest = BrokenRow.of(broken);
        // A first cell that says the number again on every line must leave room for what goes on.
        int room = Math.max(box.linesPerSlot(), 1);
        while (rest.lines() > room && progresses(rest, room)) {
            slots.add(joined(rest.head(room)));
            rest = rest.tail(room);
        }
        slots.add(joined(rest));
        return slots;
    }

    /** Where only the repeated head of the record is taller than a line there is nothing to go on with. */
    private static boolean progresses(BrokenRow row, int room) {
        return row.tail(room).lines() < row.lines()
                || row.cells().stream().skip(1).anyMatch(c -> c.size() > room);
    }

    private static List<String> joined(BrokenRow row) {
        return row.cells().stream()
                .map(lines -> lines.stream().collect(Collectors.joining("\n")))
                .toList();
    }
}

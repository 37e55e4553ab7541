package org.antou.book;

import java.util.List;
import java.util.Optional;

/**
 * How a book stands against its register.
 *
 * @param bound   the bound lines in order
 * @param pending the printing that nobody has confirmed yet
 * @param carried lines of a record whose first lines are bound and whose rest did not come out: they come first
 * @param waiting records that are not in the book yet, in the order of the register
 * @param changed bound records that changed since, in the order of the book
 */
public record BookState(
        Book book,
        List<BookLine> bound,
        Optional<BookRun> pending,
        List<BookLine> carried,
        List<BookRow> waiting,
        List<ChangedRow> changed) {

    public BookState {
        bound = List.copyOf(bound);
        carried = List.copyOf(carried);
        waiting = List.copyOf(waiting);
        changed = List.copyOf(changed);
    }

    /** The line on which printing goes on, counted through the book. */
    public int next() {
        return bound.isEmpty() ? 1 : bound.get(bound.size() - 1).place() + 1;
    }

    /** The last page that something is bound on; 0 for none. */
    public int pages() {
        return bound.isEmpty() ? 0 : book.pageOf(next() - 1);
    }

    public List<BookLine> linesOf(int page) {
        return bound.stream().filter(line -> book.pageOf(line.place()) == page).toList();
    }

    /** The bound records, each once, by its first line. */
    public List<BookLine> records() {
        return bound.stream().filter(BookLine::first).toList();
    }
}

package org.antou.book.store;

import static org.antou.store.db.Tables.BOOK_LINE;

import java.util.List;
import java.util.UUID;
import org.antou.book.Book;
import org.antou.book.BookLine;
import org.antou.book.LineKind;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.BookLineRecord;
import org.jooq.Condition;

/** Reads and writes the lines of books. */
public final class LineStore {

    private LineStore() {}

    /** The bound lines of a book in order. */
    public static List<BookLine> bound(Tx tx, Book book) {
        return lines(tx, book, BOOK_LINE.SLOT.isNotNull());
    }

    /** The lines of one printing in order, bound or not. */
    public static List<BookLine> of(Tx tx, Book book, UUID run) {
        return lines(tx, book, BOOK_LINE.RUN_ID.eq(run));
    }

    private static List<BookLine> lines(Tx tx, Book book, Condition which) {
        int columns = book.look().columns().size();
        return tx.dsl()
                .selectFrom(BOOK_LINE)
                .where(BOOK_LINE.BOOK_ID.eq(book.id()), which)
                .orderBy(BOOK_LINE.PLACE)
                .fetch(row -> new BookLine(
                        row.getId(),
                        row.getRunId(),
                        row.getPlace(),
                        row.getSlot() != null,
                        new BookLine.Printed(
                                row.getRecordId(), row.getPrintedVersion(), row.getLabel(), row.getFingerprint()),
                        row.getPart(),
                        row.getParts(),
                        LineKind.valueOf(row.getKind()),
                        row.getCorrects(),
                        Cells.split(row.getCells(), columns),
                        Cells.split(row.getWhole(), columns),
                        row.getSeen()));
    }

    public static void insertAll(Tx tx, UUID book, List<BookLine> lines) {
        tx.insertAll(lines.stream().map(line -> row(book, line)).toList());
    }

    private static BookLineRecord row(UUID book, BookLine line) {
        BookLineRecord row = new BookLineRecord();
        row.setId(line.id());
        row.setBookId(book);
        row.setRunId(line.run());
        row.setPlace(line.place());
        row.setRecordId(line.of().record());
        row.setPrintedVersion(line.of().version());
        row.setPart(line.part());
        row.setParts(line.parts());
        row.setKind(line.kind().name());
        row.setCorrects(line.corrects());
        row.setLabel(line.of().label());
        row.setCells(Cells.join(line.cells()));
        row.setWhole(Cells.join(line.whole()));
        row.setFingerprint(line.of().fingerprint());
        row.setSeen(line.seen());
        return row;
    }

    /** Binds the lines of a printing up to a line of the book. */
    public static void bind(Tx tx, UUID run, int through) {
        tx.dsl()
                .update(BOOK_LINE)
                .set(BOOK_LINE.SLOT, BOOK_LINE.PLACE)
                .where(BOOK_LINE.RUN_ID.eq(run), BOOK_LINE.PLACE.le(through))
                .execute();
    }

    /** Lets lines make room for those that replace them. */
    public static void release(Tx tx, UUID book, List<Integer> places) {
        tx.dsl()
                .update(BOOK_LINE)
                .setNull(BOOK_LINE.SLOT)
                .where(BOOK_LINE.BOOK_ID.eq(book), BOOK_LINE.SLOT.in(places))
                .execute();
    }

    /** Lets every line of a printing go. */
    public static void release(Tx tx, UUID run) {
        tx.dsl()
                .update(BOOK_LINE)
                .setNull(BOOK_LINE.SLOT)
                .where(BOOK_LINE.RUN_ID.eq(run))
                .execute();
    }

    /** Keeps the state that was looked at and needs no correction. */
    public static void seen(Tx tx, UUID line, String fingerprint) {
        tx.dsl()
                .update(BOOK_LINE)
                .set(BOOK_LINE.SEEN, fingerprint)
                .where(BOOK_LINE.ID.eq(line))
                .execute();
    }
}

package org.antou.book.store;

import static org.antou.store.db.Tables.BOOK;
import static org.antou.store.db.Tables.BOOK_LINE;
import static org.antou.store.db.Tables.BOOK_RUN;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.book.Book;
import org.antou.book.BookRun;
import org.antou.book.BookVolume;
import org.antou.book.RunKind;
import org.antou.book.RunState;
import org.antou.paper.BookLook;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.BookRecord;
import org.antou.store.db.tables.records.BookRunRecord;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Reads and writes books and printings. */
public final class BookStore {

    private BookStore() {}

    public static List<Book> all(Tx tx) {
        return books(tx, DSL.noCondition());
    }

    public static Optional<Book> find(Tx tx, UUID id) {
        return books(tx, BOOK.ID.eq(id)).stream().findFirst();
    }

    public static Optional<Book> find(Tx tx, String register, UUID volume, int year) {
        return books(
                        tx,
                        BOOK.REGISTER
                                .eq(register)
                                .and(BOOK.VOLUME_ID.eq(volume))
                                .and(BOOK.YEAR_NO.eq(year)))
                .stream()
                .findFirst();
    }

    /** The years of which a volume has a book, latest first. */
    public static List<Integer> years(Tx tx, String register, UUID volume) {
        return tx.dsl()
                .select(BOOK.YEAR_NO)
                .from(BOOK)
                .where(BOOK.REGISTER.eq(register), BOOK.VOLUME_ID.eq(volume))
                .orderBy(BOOK.YEAR_NO.desc())
                .fetch(BOOK.YEAR_NO);
    }

    private static List<Book> books(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(BOOK)
                .where(which)
                .orderBy(BOOK.YEAR_NO.desc(), BOOK.ID)
                .fetch(row -> new Book(
                        row.getId(),
                        row.getVersion(),
                        row.getRegister(),
                        new BookVolume(row.getVolumeId(), row.getVolume()),
                        row.getYearNo(),
                        new BookLook(
                                row.getTitle(),
                                row.getSubtitle(),
                                row.getLandscape(),
                                Cells.heads(row.getHeads()),
                                row.getPageRows())));
    }

    public static void insert(Tx tx, Book book) {
        BookRecord row = new BookRecord();
        row.setId(book.id());
        row.setVersion(1L);
        row.setRegister(book.register());
        row.setVolumeId(book.volume().id());
        row.setVolume(book.volume().title());
        row.setYearNo(book.year());
        row.setTitle(book.look().title());
        row.setSubtitle(book.look().subtitle());
        row.setLandscape(book.look().landscape());
        row.setHeads(Cells.heads(book.look().columns()));
        row.setPageRows(book.look().rows());
        tx.dsl().insertInto(BOOK).set(row).execute();
    }

    public static Optional<BookRun> run(Tx tx, UUID id) {
        return runs(tx, BOOK_RUN.ID.eq(id)).stream().findFirst();
    }

    /** The printing that nobody has confirmed; there is at most one. */
    public static Optional<BookRun> pending(Tx tx, UUID book) {
        return runs(tx, BOOK_RUN.BOOK_ID.eq(book).and(BOOK_RUN.STATE.eq(RunState.PRINTED.name()))).stream()
                .findFirst();
    }

    /** Every printing of a book, the latest first. */
    public static List<BookRun> runs(Tx tx, UUID book) {
        return runs(tx, BOOK_RUN.BOOK_ID.eq(book));
    }

    private static List<BookRun> runs(Tx tx, Condition which) {
        return tx.dsl()
                .selectFrom(BOOK_RUN)
                .where(which)
                .orderBy(BOOK_RUN.PRINTED_AT.desc(), BOOK_RUN.ID.desc())
                .fetch(row -> new BookRun(
                        row.getId(),
                        row.getVersion(),
                        row.getBookId(),
                        RunKind.valueOf(row.getKind()),
                        RunState.valueOf(row.getState()),
                        row.getPrintedAt(),
                        row.getFromPlace(),
                        row.getToPlace(),
                        row.getNewFrom(),
                        row.getHeadAgain(),
                        row.getReason(),
                        row.getDigest()));
    }

    public static void insert(Tx tx, BookRun run) {
        tx.dsl().insertInto(BOOK_RUN).set(row(run, 1)).execute();
    }

    /** Writes a printing over the row with the same version; false where somebody else was faster. */
    public static boolean update(Tx tx, BookRun run) {
        return tx.dsl()
                        .update(BOOK_RUN)
                        .set(row(run, run.version() + 1))
                        .where(BOOK_RUN.ID.eq(run.id()), BOOK_RUN.VERSION.eq(run.version()))
                        .execute()
                == 1;
    }

    private static BookRunRecord row(BookRun run, long version) {
        BookRunRecord row = new BookRunRecord();
        row.setId(run.id());
        row.setVersion(version);
        row.setBookId(run.book());
        row.setKind(run.kind().name());
        row.setState(run.state().name());
        row.setPrintedAt(run.at());
        row.setFromPlace(run.from());
        row.setToPlace(run.to());
        row.setNewFrom(run.newFrom());
        row.setHeadAgain(run.headAgain());
        row.setReason(run.reason());
        row.setDigest(run.digest());
        return row;
    }

    public static long lines(Tx tx) {
        return tx.dsl().fetchCount(BOOK_LINE, BOOK_LINE.SLOT.isNotNull());
    }
}

package org.antou.letter.store;

import static org.antou.store.db.Tables.LETTER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.antou.letter.LetterState;
import org.antou.letter.NumberedLetter;
import org.antou.store.Tx;
import org.antou.store.db.tables.records.LetterRecord;
import org.jooq.impl.DSL;

/** The only SQL on the table LETTER. */
public final class LetterStore {

    private LetterStore() {}

    public static Optional<NumberedLetter> find(Tx tx, UUID id) {
        return tx.dsl().selectFrom(LETTER).where(LETTER.ID.eq(id)).fetchOptional(LetterStore::letter);
    }

    /** Every paper, newest first. */
    public static List<NumberedLetter> all(Tx tx) {
        return tx.dsl()
                .selectFrom(LETTER)
                .orderBy(LETTER.ISSUED_ON.desc(), LETTER.SERIES, LETTER.SEQ.desc())
                .fetch(LetterStore::letter);
    }

    /** A part of them, in the same order. */
    public static List<NumberedLetter> page(Tx tx, int offset, int limit) {
        return tx.dsl()
                .selectFrom(LETTER)
                .orderBy(LETTER.ISSUED_ON.desc(), LETTER.SERIES, LETTER.SEQ.desc())
                .limit(limit)
                .offset(offset)
                .fetch(LetterStore::letter);
    }

    public static long count(Tx tx) {
        return tx.dsl().fetchCount(LETTER);
    }

    /** The highest running number of a series, void ones included; 0 where it has none yet. */
    public static int highest(Tx tx, String series) {
        Integer highest = tx.dsl()
                .select(DSL.max(LETTER.SEQ))
                .from(LETTER)
                .where(LETTER.SERIES.eq(series))
                .fetchOne(0, Integer.class);
        return highest == null ? 0 : highest;
    }

    public static boolean taken(Tx tx, String number) {
        return tx.dsl().fetchExists(LETTER, LETTER.NUMBER_TEXT.eq(number));
    }

    public static void insert(Tx tx, NumberedLetter l) {
        tx.dsl()
                .insertInto(LETTER)
                .set(LETTER.ID, l.id())
                .set(LETTER.VERSION, l.version())
                .set(LETTER.KIND, l.kind())
                .set(LETTER.SERIES, l.series())
                .set(LETTER.SEQ, l.running())
                .set(LETTER.NUMBER_TEXT, l.number())
                .set(LETTER.TITLE, l.title())
                .set(LETTER.ISSUED_ON, l.issuedOn())
                .set(LETTER.STATE, l.state().name())
                .set(LETTER.SIGNED_BY, l.signedBy())
                .set(LETTER.SIGNED_ON, l.signedOn().orElse(null))
                .set(LETTER.REASON, l.reason())
                .execute();
    }

    /** Writes what may change of a paper; false where another save came first. */
    public static boolean update(Tx tx, NumberedLetter l) {
        return tx.dsl()
                        .update(LETTER)
                        .set(LETTER.VERSION, l.version() + 1)
                        .set(LETTER.STATE, l.state().name())
                        .set(LETTER.SIGNED_BY, l.signedBy())
                        .set(LETTER.SIGNED_ON, l.signedOn().orElse(null))
                        .set(LETTER.REASON, l.reason())
                        .where(LETTER.ID.eq(l.id()).and(LETTER.VERSION.eq(l.version())))
                        .execute()
                == 1;
    }

    private static NumberedLetter letter(LetterRecord row) {
        return new NumberedLetter(
                row.getId(),
                row.getVersion(),
                row.getKind(),
                row.getSeries(),
                row.getSeq(),
                row.getNumberText(),
                row.getTitle(),
                row.getIssuedOn(),
                LetterState.valueOf(row.getState()),
                row.getSignedBy(),
                Optional.ofNullable(row.getSignedOn()),
                row.getReason());
    }
}

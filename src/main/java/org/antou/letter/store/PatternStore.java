package org.antou.letter.store;

import static org.antou.store.db.Tables.LETTER_PATTERN;

import java.util.Optional;
import org.antou.letter.LetterPattern;
import org.antou.store.Tx;

/** The only SQL on the table LETTER_PATTERN. */
public final class PatternStore {

    private PatternStore() {}

    /** The office's own pattern of a kind; empty where it has set none. */
    public static Optional<LetterPattern> find(Tx tx, String kind) {
        return tx.dsl()
                .selectFrom(LETTER_PATTERN)
                .where(LETTER_PATTERN.KIND.eq(kind))
                .fetchOptional(row -> new LetterPattern(row.getPattern(), row.getStartsIn(), row.getStartsAt()));
    }

    public static void replace(Tx tx, String kind, LetterPattern pattern) {
        tx.dsl().deleteFrom(LETTER_PATTERN).where(LETTER_PATTERN.KIND.eq(kind)).execute();
        tx.dsl()
                .insertInto(LETTER_PATTERN)
                .set(LETTER_PATTERN.KIND, kind)
                .set(LETTER_PATTERN.PATTERN, pattern.text())
                .set(LETTER_PATTERN.STARTS_IN, pattern.startsIn())
                .set(LETTER_PATTERN.STARTS_AT, pattern.startsAt())
                .execute();
    }
}

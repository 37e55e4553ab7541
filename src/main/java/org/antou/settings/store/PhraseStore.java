package org.antou.settings.store;

import static org.antou.store.db.Tables.STOCK_PHRASE;

import java.util.List;
import org.antou.store.Tx;

/** The only SQL on the table STOCK_PHRASE. */
public final class PhraseStore {

    private PhraseStore() {}

    /** In the order of the list. */
    public static List<String> all(Tx tx) {
        return tx.dsl().selectFrom(STOCK_PHRASE).orderBy(STOCK_PHRASE.POSITION).fetch(STOCK_PHRASE.PHRASE);
    }

    public static void replace(Tx tx, List<String> phrases) {
        tx.dsl().deleteFrom(STOCK_PHRASE).execute();
        for (int i = 0; i < phrases.size(); i++) {
            tx.dsl()
                    .insertInto(STOCK_PHRASE)
                    .set(STOCK_PHRASE.POSITION, i)
                    .set(STOCK_PHRASE.PHRASE, phrases.get(i))
                    .execute();
        }
    }
}

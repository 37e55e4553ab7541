package org.antou.passport;

import org.antou.passport.model.ListedColumns;
import org.antou.passport.model.ListedDocument;
import org.antou.passport.store.ListedStore;
import org.antou.register.port.ShelfRows;

/** Rows of the authorities' list, written together with their history. */
final class ListedRows extends ShelfRows<ListedDocument> {

    ListedRows() {
        super(
                new Shape<>(
                        ListedDocument.REGISTER,
                        ListedColumns.ALL,
                        ListedColumns.ALL,
                        ListedColumns.SOURCE,
                        ListedColumns::of),
                new ListedStore());
    }
}

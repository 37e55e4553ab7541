package org.antou.passport;

import org.antou.passport.model.DocumentLoan;
import org.antou.passport.model.ExitFiling;
import org.antou.passport.model.FilingColumns;
import org.antou.passport.model.LoanColumns;
import org.antou.passport.model.TravelDocument;
import org.antou.passport.store.FilingStore;
import org.antou.passport.store.LoanStore;
import org.antou.register.port.ShelfRows;

/** How documents, filings and loans are written together with their history. */
final class PassportRows {

    private PassportRows() {}

    static ShelfRows<TravelDocument> documents() {
        return new DocumentRows();
    }

    static ShelfRows<ExitFiling> filings() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        ExitFiling.REGISTER,
                        FilingColumns.KEPT,
                        FilingColumns.ALL,
                        FilingColumns.PERSON,
                        FilingColumns::of),
                new FilingStore());
    }

    static ShelfRows<DocumentLoan> loans() {
        return new ShelfRows<>(
                new ShelfRows.Shape<>(
                        DocumentLoan.REGISTER,
                        LoanColumns.KEPT,
                        LoanColumns.ALL,
                        LoanColumns.DOCUMENT,
                        LoanColumns::of),
                new LoanStore());
    }
}

package org.antou.ledger;

import org.antou.ledger.model.Supervision;
import org.antou.register.RecordRef;
import org.antou.store.Store;
import org.antou.text.SearchKey;

/** What the core may ask of the supervisions. */
final class SupervisionPort extends ShelfPort<Supervision> {

    SupervisionPort(Store store) {
        super(store, ShelfRows.supervisions(), "半月督查");
    }

    @Override
    protected Hit hit(Supervision row) {
        return new Hit(
                new RecordRef(LedgerRegister.KEY, row.issue().id()),
                row.issue().name(),
                "督查 " + row.on() + " " + row.progress());
    }

    @Override
    protected SearchKey searched(Supervision row) {
        return SearchKey.of(
                row.issue().name(),
                row.person().map(p -> p.name()).orElse(""),
                row.progress(),
                row.problems(),
                row.next());
    }
}

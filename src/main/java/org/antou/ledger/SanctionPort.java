package org.antou.ledger;

import org.antou.ledger.model.Sanction;
import org.antou.register.Named;
import org.antou.store.Store;
import org.antou.text.SearchKey;

/** What the core may ask of the register of 四种形态. */
final class SanctionPort extends ShelfPort<Sanction> {

    SanctionPort(Store store) {
        super(store, ShelfRows.sanctions(), "四种形态");
    }

    @Override
    protected Hit hit(Sanction sanction) {
        String issue = sanction.issue().map(Named::name).map(n -> " · " + n).orElse("");
        return new Hit(ref(sanction), sanction.line(), sanction.on() + " " + sanction.document() + issue);
    }

    @Override
    protected SearchKey searched(Sanction sanction) {
        return SearchKey.of(sanction.line(), sanction.document(), sanction.note());
    }
}

package org.antou.ledger;

import org.antou.ledger.model.Issue;
import org.antou.register.port.SheetPort;

/** Issues in workbooks. */
final class IssueSheet extends SheetPort<Issue> {

    IssueSheet(Ledger ledger) {
        super(LedgerRegister.TITLE, new IssueRows(), new IssuePages(ledger));
    }
}

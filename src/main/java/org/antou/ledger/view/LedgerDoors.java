package org.antou.ledger.view;

import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;

/** What the tab asks of its neighbours: the review of a notice, and paper. */
public interface LedgerDoors {

    /** Brings a notice in; calls {@code done} after something was saved. */
    void importNotice(Runnable done);

    /** Prints the issues of one inspection. */
    void print(Inspection inspection, List<Issue> issues);
}

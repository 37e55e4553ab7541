package org.antou.ledger.view;

import java.util.List;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;

/** What the tab asks of its neighbours: paper. */
public interface LedgerDoors {

    /** Prints the issues of one inspection. */
    void print(Inspection inspection, List<Issue> issues);
}

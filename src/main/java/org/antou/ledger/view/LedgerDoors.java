package org.antou.ledger.view;

import java.util.List;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.report.Papers;

/** What the tab asks of its neighbours: paper, and what is written from the ledger. */
public interface LedgerDoors {

    /** Prints the issues of one inspection. */
    void print(Inspection inspection, List<Issue> issues);

    /** What is written from the ledger for others to read. */
    LedgerReports reports();

    /** The way to paper. */
    Papers papers();
}

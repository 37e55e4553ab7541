package org.antou.ledger.view;

import java.util.List;
import java.util.UUID;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.report.Papers;
import org.antou.register.view.SaveGate;
import org.antou.register.view.ShownTable;

/** What the tab asks of its neighbours: paper, workbooks, and what is written from the ledger. */
public interface LedgerDoors {

    /** Prints the issues of one inspection. */
    void print(Inspection inspection, List<Issue> issues);

    /** What is written from the ledger for others to read. */
    LedgerReports reports();

    /** The way to paper. */
    Papers papers();

    /** Takes what the table shows to a workbook. */
    void export(ShownTable<Issue> shown);

    /** Writes a 督办通知, 提醒书 or 督查通报 about issues, gives it its number and keeps it. */
    void urge(List<UUID> issues);

    /** What looks at an issue before its form saves it. */
    default SaveGate<Issue> beforeSaving() {
        return SaveGate.open();
    }
}

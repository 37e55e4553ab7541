package org.antou.ledger.view.report;

import org.antou.paper.Letter;
import org.antou.paper.Printout;

/** The way to paper: everything is previewed first. */
public interface Papers {

    void preview(Printout printout);

    void preview(Letter letter);
}

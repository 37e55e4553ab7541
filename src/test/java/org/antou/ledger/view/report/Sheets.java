package org.antou.ledger.view.report;

import java.util.List;
import org.antou.paper.Letter;
import org.antou.paper.Printout;

/** Keeps the titles of what would be printed. */
public record Sheets(List<String> said) implements Papers {

    @Override
    public void preview(Printout printout) {
        said.add("预览 " + printout.title());
    }

    @Override
    public void preview(Letter letter) {
        said.add("预览 " + letter.title());
    }
}

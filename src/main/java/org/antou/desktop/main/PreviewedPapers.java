package org.antou.desktop.main;

import javafx.stage.Window;
import org.antou.ledger.view.report.Papers;
import org.antou.paper.Letter;
import org.antou.paper.Printout;
import org.antou.paper.view.PrintPreview;
import org.antou.register.view.Workplace;

/** Takes what is to be printed to the preview over the main window. */
record PreviewedPapers(Workplace place, Window owner) implements Papers {

    @Override
    public void preview(Printout printout) {
        new PrintPreview(place.jobs(), owner).show(printout);
    }

    @Override
    public void preview(Letter letter) {
        new PrintPreview(place.jobs(), owner).show(letter);
    }
}

package org.antou.desktop.main;

import javafx.stage.Window;
import org.antou.book.view.BookDoors;
import org.antou.paper.BookCover;
import org.antou.paper.BookPaper;
import org.antou.paper.Printout;
import org.antou.paper.view.PrintPreview;
import org.antou.register.view.Workplace;
import org.antou.settings.Office;

/** Takes pages of bound books to the preview over the main window. */
record BookPreviews(Workplace place, Office office, Window owner) implements BookDoors {

    @Override
    public void preview(BookPaper paper, Runnable closed) {
        new PrintPreview(place.jobs(), owner).show(paper, closed);
    }

    @Override
    public void preview(BookCover cover) {
        new PrintPreview(place.jobs(), owner).show(cover);
    }

    @Override
    public void preview(Printout printout) {
        new PrintPreview(place.jobs(), owner).show(printout);
    }

    @Override
    public String unit() {
        return office.get().unit();
    }
}

package org.antou.book.view;

import org.antou.paper.BookCover;
import org.antou.paper.BookPaper;
import org.antou.paper.Printout;

/** What the tab of the books asks of its neighbours: the way to paper, and the name of the office. */
public interface BookDoors {

    /** @param closed called when the clerk has closed the preview, printed or not */
    void preview(BookPaper paper, Runnable closed);

    void preview(BookCover cover);

    void preview(Printout printout);

    /** The office as it stands on paper. */
    String unit();
}

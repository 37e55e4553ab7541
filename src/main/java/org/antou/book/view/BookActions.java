package org.antou.book.view;

import java.util.List;
import org.antou.book.BookRow;
import org.antou.book.ChangedRow;

/** What the parts of the tab ask for. */
interface BookActions {

    /** Prints these on; nothing is asked for where the list is empty and nothing is carried over. */
    void print(List<BookRow> rows, List<ChangedRow> corrected);

    void correctPage(ChangedRow row);

    void leave(List<ChangedRow> rows);

    void reprint(int page);

    /** Takes the last binding back. */
    void retract();

    void cover();

    void index();
}

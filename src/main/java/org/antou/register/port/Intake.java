package org.antou.register.port;

import java.util.Optional;
import org.antou.history.Change;
import org.antou.register.Named;
import org.antou.register.Values;

/** One import at work, as its register sees it. Holds what the import has found and promised so far. */
public class Intake {

    /**
     * The record that a text in a column of {@link SheetPort#references()} names: one that is there, or one that is
     * promised and made by {@link #make} if a row that names it is saved.
     *
     * @param row what was read of the row so far
     */
    public Optional<Named> reference(String column, String text, Values row) {
        return Optional.empty();
    }

    /** A new row with what it can't be without and the workbook need not say. */
    public Values completed(Values row) {
        return row;
    }

    /** Makes a record that {@link #reference} promised; does nothing where it is there. */
    public void make(Change change, String column, Named named) {
        // Nothing was promised.
    }
}

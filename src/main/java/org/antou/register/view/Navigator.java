package org.antou.register.view;

import org.antou.register.RecordRef;

/** Ways from a view to other places of the window, without knowing them. */
public interface Navigator {

    /** Shows a record in the tab of its register. */
    void open(RecordRef ref);

    /** Shows a page of the handbook, for example "ledger". */
    void help(String page);

    /** Says one sentence in the status line. */
    void status(String message);
}

package org.antou.ledger.view.report;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.antou.register.Filter;

/** How a screen stands over the ledger's desk. */
public interface Screens {

    void show(Node screen);

    /** Back to the desk. */
    void back();

    /** Back to the desk, which shows the rows behind a number. */
    void rows(Filter filter);

    /** The inspection that is chosen at the desk. */
    Optional<UUID> chosen();
}

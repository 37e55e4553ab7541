package org.antou.desktop.setup;

import java.util.Optional;
import javafx.scene.Node;

/** One page of the first run. */
interface Step {

    /** The word for it in the row of steps. */
    String name();

    Node node();

    /** Where the cursor goes. */
    void focus();

    /** What is missing or wrong; empty where one may go on. */
    Optional<String> mistake();
}

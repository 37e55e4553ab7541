package org.antou.register.view;

import javafx.scene.Node;
import org.antou.register.RecordRef;

/** The tab of one register, as the main window holds it. */
public interface RegisterTab {

    /** The register's key, as in {@link RecordRef#register()}. */
    String key();

    /** What stands on the tab. */
    String title();

    Node node();

    /** Called whenever the tab comes to the front; the place to load or refresh. */
    void shown();

    /** Shows one record of this register. */
    void open(RecordRef ref);
}

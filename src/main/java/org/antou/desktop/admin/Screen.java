package org.antou.desktop.admin;

import javafx.scene.Node;

/** A screen that a menu opens in the place of a register's tab. */
public interface Screen {

    Node node();

    /** Called whenever it comes to the front; the place to load. */
    void shown();
}

package org.antou.desktop.main;

import javafx.scene.Node;
import org.antou.desktop.admin.Screen;
import org.antou.sheet.view.ImportScreen;

/** The screen on which workbooks come in, as the middle of the window holds it. */
record ImportPlace(ImportScreen screen) implements Screen {

    static final String KEY = "sheet-import";

    @Override
    public Node node() {
        return screen.node();
    }

    @Override
    public void shown() {
        // What is on its way in stays as it is.
    }
}

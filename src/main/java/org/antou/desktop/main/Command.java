package org.antou.desktop.main;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.antou.security.Role;
import org.antou.text.SearchKey;

/**
 * Something the clerk can do, told once for menu, shortcut and Ctrl+K.
 *
 * @param title  what the menu says
 * @param keys   its shortcut
 * @param needed who may do it; it is not shown to others
 */
record Command(String title, Optional<KeyCombination> keys, Role needed, Runnable action) {

    static Command of(String title, String keys, Role needed, Runnable action) {
        return new Command(title, Optional.of(KeyCombination.valueOf(keys)), needed, action);
    }

    static Command of(String title, Role needed, Runnable action) {
        return new Command(title, Optional.empty(), needed, action);
    }

    SearchKey search() {
        return SearchKey.of(title);
    }
}

package org.antou.desktop.main;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.antou.security.Role;
import org.antou.text.SearchKey;

/**
 * Something the clerk can do, told once for menu, shortcut and Ctrl+K.
 *
 * @param title  what Ctrl+K says, and the menu where it needs no shorter word
 * @param brief  what the menu says
 * @param keys   its shortcut
 * @param needed who may do it; it is not shown to others
 */
record Command(String title, String brief, Optional<KeyCombination> keys, Role needed, Runnable action) {

    static Command of(String title, String keys, Role needed, Runnable action) {
        return new Command(title, title, Optional.of(KeyCombination.valueOf(keys)), needed, action);
    }

    static Command of(String title, Role needed, Runnable action) {
        return new Command(title, title, Optional.empty(), needed, action);
    }

    /** The same with a shorter word for a menu whose title says the rest. */
    Command called(String word) {
        return new Command(title, word, keys, needed, action);
    }

    SearchKey search() {
        return SearchKey.of(title);
    }
}

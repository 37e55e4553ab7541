package org.antou.register.view;

import java.util.Optional;
import javafx.scene.Node;

/** Edits one field of a form. */
interface Editor {

    Node node();

    /** Where the keyboard goes. */
    Node focus();

    Optional<?> value();

    void show(Optional<?> value);

    /** What can't be read as a value of this kind, one sentence for under the field. */
    default Optional<String> mistake() {
        return Optional.empty();
    }

    void onEdit(Runnable edited);

    /** Whether Enter belongs to the field itself, so that it does not go on to the next one. */
    default boolean keepsEnter() {
        return false;
    }
}

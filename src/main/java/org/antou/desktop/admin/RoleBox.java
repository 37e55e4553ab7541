package org.antou.desktop.admin;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.antou.security.Role;

/** A choice among the three roles, by their Chinese names. */
final class RoleBox {

    private RoleBox() {}

    static ComboBox<Role> of(Role chosen) {
        ComboBox<Role> box = new ComboBox<>();
        box.getItems().setAll(Role.values());
        box.setConverter(new Titles());
        box.setValue(chosen);
        return box;
    }

    private static final class Titles extends StringConverter<Role> {
        @Override
        public String toString(Role role) {
            return role == null ? "" : role.title();
        }

        @Override
        public Role fromString(String title) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}

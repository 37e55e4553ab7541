package org.antou.desktop.main;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.antou.security.Role;

/** The menu bar, built from the commands that the signed-in account may use. */
final class Menus {

    private Menus() {}

    /** A menu: its title and groups of commands, which are set apart by lines. */
    record Group(String title, List<List<Command>> parts) {

        List<Command> commands() {
            return parts.stream().flatMap(List::stream).toList();
        }
    }

    static MenuBar bar(List<Group> groups, Role role) {
        MenuBar bar = new MenuBar();
        groups.forEach(group -> bar.getMenus().add(menu(group, role)));
        bar.getMenus().removeIf(menu -> menu.getItems().isEmpty());
        return bar;
    }

    private static Menu menu(Group group, Role role) {
        Menu menu = new Menu(group.title());
        for (List<Command> part : group.parts()) {
            List<MenuItem> items = part.stream()
                    .filter(command -> role.covers(command.needed()))
                    .map(Menus::item)
                    .toList();
            if (!items.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        return menu;
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title());
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(event -> command.action().run());
        return item;
    }
}

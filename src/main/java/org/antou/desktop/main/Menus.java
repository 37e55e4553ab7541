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

    /** A menu: its title and its parts; those that stand in the menu itself are set apart by lines. */
    record Group(String title, List<Part> parts) {

        /** A menu whose commands all stand in it. */
        static Group of(String title, List<List<Command>> parts) {
            return new Group(title, parts.stream().map(Part::open).toList());
        }

        List<Command> commands() {
            return parts.stream().flatMap(part -> part.commands().stream()).toList();
        }
    }

    /**
     * Commands that stand together.
     *
     * @param fold the menu in the menu that they stand in; empty where they stand in the menu itself
     */
    record Part(String fold, List<Command> commands) {

        static Part open(List<Command> commands) {
            return new Part("", commands);
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
        for (Part part : group.parts()) {
            List<MenuItem> items = items(part, role);
            if (!items.isEmpty() && !menu.getItems().isEmpty() && part.fold().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        return menu;
    }

    private static List<MenuItem> items(Part part, Role role) {
        List<MenuItem> items = part.commands().stream()
                .filter(command -> role.covers(command.needed()))
                .map(Menus::item)
                .toList();
        return part.fold().isEmpty() || items.isEmpty()
                ? items
                : List.of(new Menu(part.fold(), null, items.toArray(MenuItem[]::new)));
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.brief());
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(event -> command.action().run());
        return item;
    }
}

package org.antou.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** What stands in the menus: menus in menus, and what is folded into them. */
public final class MenuEntries {

    private MenuEntries() {}

    public static Stream<MenuItem> of(MenuBar bar) {
        return bar.getMenus().stream().flatMap(menu -> in(menu.getItems()));
    }

    private static Stream<MenuItem> in(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu folded
                        ? Stream.concat(Stream.of(folded), in(folded.getItems()))
                        : Stream.of(item));
    }
}

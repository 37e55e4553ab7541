package org.antou.desktop.main;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.antou.desktop.admin.Screen;
import org.antou.desktop.today.StartPage;
import org.antou.register.RecordRef;
import org.antou.register.view.RegisterTab;
import org.antou.ui.Icons;

/**
 * A place in the middle of the window.
 *
 * @param key    the register's key, or a word of ours
 * @param title  what the rail and the window's title say
 * @param icon   on the rail
 * @param help   the page of the handbook that F1 opens here
 * @param node   what is shown
 * @param shown  called whenever it comes to the front
 * @param open   shows one record; does nothing where there are none
 */
record Spot(String key, String title, Icons icon, String help, Node node, Runnable shown, Consumer<RecordRef> open) {

    static Spot of(StartPage page) {
        return new Spot("today", "今天", Icons.HOME, "start", page, page::load, ref -> {});
    }

    static Spot of(RegisterTab tab, Icons icon) {
        return new Spot(tab.key(), tab.title(), icon, tab.key(), tab.node(), tab::shown, tab::open);
    }

    static Spot of(RegisterTab tab, Icons icon, String help) {
        return new Spot(tab.key(), tab.title(), icon, help, tab.node(), tab::shown, tab::open);
    }

    static Spot of(String key, String title, String help, Screen screen) {
        return new Spot(key, title, Icons.SETTINGS, help, screen.node(), screen::shown, ref -> {});
    }
}

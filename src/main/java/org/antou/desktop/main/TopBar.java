package org.antou.desktop.main;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Words;
import org.antou.settings.OfficeNames;
import org.antou.ui.Icons;

/** Menus, the office's name and the way to Ctrl+K; above them the practice office's band. */
final class TopBar extends VBox {

    TopBar(MenuBar menus, OfficeNames office, Runnable find) {
        Label name = new Label(office.unit());
        name.getStyleClass().add("office-name");
        name.setMinWidth(0);
        Button search = new Button("查找  Ctrl+K", Icons.SEARCH.node());
        search.getStyleClass().add("find-button");
        search.setId("find");
        search.setFocusTraversable(false);
        search.setMinWidth(USE_PREF_SIZE);
        search.setOnAction(event -> find.run());
        menus.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(menus, Words.gap(), name, search);
        bar.getStyleClass().add("top-bar");
        if (office.practice()) {
            getChildren().add(band());
        }
        getChildren().add(bar);
    }

    private static HBox band() {
        HBox band = new HBox(new Label("练习办公室:单位、人员和问题都是编造的,可以随便试;请不要录入真实内容。"));
        band.getStyleClass().add("practice-band");
        return band;
    }
}

package org.antou.desktop.main;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rail at the left: one button per register that exists. Up and down move along it. */
final class Rail extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    Rail(List<Spot> spots, Consumer<Spot> chosen) {
        getStyleClass().add("rail");
        setMinWidth(Region.USE_PREF_SIZE);
        spots.forEach(spot -> getChildren().add(button(spot, chosen)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    }

    private ToggleButton button(Spot spot, Consumer<Spot> chosen) {
        ToggleButton button = new ToggleButton(spot.title(), spot.icon().node());
        button.setId("rail-" + spot.key());
        button.setToggleGroup(group);
        button.setUserData(spot.key());
        button.setWrapText(true);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.accept(spot);
        });
        return button;
    }

    /** Marks a place as the one shown; none where it is not on the rail. */
    void mark(String key) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> key.equals(toggle.getUserData()))
                .findFirst()
                .orElse(null));
    }

    private void move(KeyEvent event) {
        int at = getChildren().indexOf(event.getTarget());
        int to = event.getCode() == KeyCode.DOWN ? at + 1 : event.getCode() == KeyCode.UP ? at - 1 : at;
        if (at >= 0 && to != at) {
            event.consume();
            getChildren()
                    .get(Math.max(0, Math.min(to, getChildren().size() - 1)))
                    .requestFocus();
        }
    }
}

package org.antou.desktop.main;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The rail at the left: one button per register that exists. Up and down move along it. Where the window is too low for
 * all of them with their icons, the words stand alone, so that none is cut off.
 */
final class Rail extends VBox {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ToggleGroup group = new ToggleGroup();
    private boolean low;
    private double roomy;

    Rail(List<Spot> spots, Consumer<Spot> chosen) {
        getStyleClass().add("rail");
        setMinWidth(Region.USE_PREF_SIZE);
        setMinHeight(0);
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

    @Override
    protected void layoutChildren() {
        if (!low) {
            roomy = prefHeight(-1);
        }
        boolean tooLow = getHeight() < roomy;
        if (tooLow != low) {
            low = tooLow;
            pseudoClassStateChanged(LOW, low);
            Platform.runLater(this::requestLayout);
        }
        super.layoutChildren();
    }

    /** Marks a place as the one shown; none where it is not on the rail. */
    void mark(String key) {
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> key.equals(toggle.getUserData()))
                .findFirst()
                .orElse(null));
        boolean elsewhere = getChildren().stream().anyMatch(button -> button.isFocused() && !isMarked(button));
        if (elsewhere && group.getSelectedToggle() instanceof ToggleButton shown) {
            shown.requestFocus();
        }
    }

    private boolean isMarked(Node button) {
        return button == group.getSelectedToggle();
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

package org.antou.desktop.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A card in the middle of an empty window: sign-in, first run, lock. Scrolls where the window is small. */
public final class Gate extends ScrollPane {

    private final VBox card = new VBox();
    private final Label brand = new Label("案头");

    public Gate(double widthInEm, Node... content) {
        brand.getStyleClass().add("gate-brand");
        card.getStyleClass().add("card");
        card.getChildren().setAll(content);
        VBox column = new VBox(brand, card);
        column.getStyleClass().add("gate-column");
        column.setMaxWidth(USE_PREF_SIZE);
        column.setStyle("-fx-pref-width: " + widthInEm + "em;");
        StackPane ground = new StackPane(column);
        ground.getStyleClass().add("gate");
        setContent(ground);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("gate-scroll");
    }

    public void card(Node... content) {
        card.getChildren().setAll(content);
    }
}

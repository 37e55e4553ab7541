package org.antou.desktop.setup;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.antou.desktop.look.Gate;
import org.antou.desktop.look.Pressable;
import org.antou.desktop.look.Words;

/** The last page of the first run: what to begin with. */
public final class BeginningPane extends VBox {

    private final Consumer<Beginning> chosen;

    public BeginningPane(Consumer<Beginning> chosen) {
        this.chosen = chosen;
        VBox ways = new VBox();
        ways.getStyleClass().add("step-page");
        for (Beginning way : Beginning.values()) {
            ways.getChildren().add(card(way));
        }
        Gate gate = new Gate(32, Words.title("已经设好。从哪里开始?"), ways, Words.hint("以后都可以从菜单“文件”里再选。"));
        getChildren().setAll(gate);
        VBox.setVgrow(gate, Priority.ALWAYS);
    }

    private Pressable card(Beginning way) {
        Pressable card = new Pressable(
                way.title(),
                () -> chosen.accept(way),
                Words.styled(way.title(), "choice-title"),
                Words.hint(way.detail()));
        card.setId("begin-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        card.getStyleClass().add("choice-card");
        return card;
    }
}

package org.antou.desktop.main;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.antou.register.RecordRef;

/** The middle of the window: one of the places at a time. */
final class Middle extends StackPane {

    private final List<Spot> onRail;
    private final List<Spot> spots;
    private final Rail rail;
    private Spot now;

    /**
     * @param onRail those that the rail shows, the first of which is shown at the start
     * @param others those that menus open
     */
    Middle(List<Spot> onRail, List<Spot> others) {
        this.onRail = onRail;
        this.spots =
                java.util.stream.Stream.concat(onRail.stream(), others.stream()).toList();
        this.rail = new Rail(onRail, this::show);
        this.now = onRail.get(0);
        setMinSize(0, 0);
    }

    List<Spot> onRail() {
        return onRail;
    }

    Rail rail() {
        return rail;
    }

    Spot now() {
        return now;
    }

    void show(Spot spot) {
        now = spot;
        Node node = spot.node();
        getChildren().setAll(node);
        rail.mark(spot.key());
        spot.shown().run();
    }

    void show(String key) {
        spot(key).ifPresent(this::show);
    }

    /** Shows a record where its register's tab is; says whether there is one. */
    boolean open(RecordRef ref) {
        Optional<Spot> spot = spot(ref.register()).or(() -> spot(family(ref.register())));
        spot.ifPresent(found -> {
            show(found);
            found.open().accept(ref);
        });
        return spot.isPresent();
    }

    /** What stands under a register's main records shares its tab: "ledger.aspect" → "ledger". */
    private static String family(String register) {
        int dot = register.indexOf('.');
        return dot < 0 ? register : register.substring(0, dot);
    }

    private Optional<Spot> spot(String key) {
        return spots.stream().filter(spot -> spot.key().equals(key)).findFirst();
    }
}

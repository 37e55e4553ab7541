package org.antou.register.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.antou.register.port.RegisterPort;
import org.antou.ui.Icons;

/**
 * What makes a {@link RegisterDesk} the desk of one register.
 *
 * @param title  what stands above it
 * @param record what one record is called, for example 人员
 * @param table  of its records
 * @param form   of one record
 * @param port   knows the titles of its fields and what they read like
 * @param icon   for its empty side
 * @param use    what is done with records
 */
public record DeskSpec<R>(
        String title, String record, TableSpec<R> table, FormSpec<R> form, RegisterPort port, Icons icon, Use<R> use) {

    /**
     * What a desk does with records. Called beside the window's thread, {@code more} excepted.
     *
     * @param blank   a new record
     * @param find    a record as it stands by now
     * @param remove  removes records entered by mistake
     * @param remarks what should be looked at in a record
     * @param more    what stands below the fields in the side; empty for nothing
     */
    public record Use<R>(
            Supplier<R> blank,
            Function<UUID, Optional<R>> find,
            java.util.function.Consumer<List<R>> remove,
            Function<R, List<String>> remarks,
            Function<R, Optional<Node>> more) {}
}

package org.antou.register.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.antou.register.RecordRef;

/**
 * Something else that stands beside a table, for example the files of the selected record.
 *
 * @param title what its button says
 * @param show  shows what belongs to the selected record; empty where none or several are selected
 */
public record SidePane(String title, Node node, Consumer<Optional<RecordRef>> show) {}

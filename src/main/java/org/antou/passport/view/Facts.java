package org.antou.passport.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.antou.register.Columns;
import org.antou.register.view.DetailGroup;

/** What nobody types and everybody wants to see beside the table: state and its way, due day and its reason. */
final class Facts {

    private Facts() {}

    static <R> Optional<Node> of(String title, Columns<R> columns, List<String> keys, R row) {
        return DetailGroup.of(
                title,
                keys.stream()
                        .map(columns::get)
                        .map(column -> new DetailGroup.Line(
                                column.title(), column.show(row).replace('|', ';')))
                        .filter(line -> !line.value().isEmpty())
                        .toList());
    }
}

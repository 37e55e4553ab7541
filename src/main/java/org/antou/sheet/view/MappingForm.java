package org.antou.sheet.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.sheet.plan.Heading;
import org.antou.sheet.plan.Layout;
import org.antou.sheet.plan.Mapping;

/** Which column of the sheet is which, by hand; and what stands in every row of those that the sheet hasn't. */
final class MappingForm {

    private static final String NONE = "(不导入)";

    private final Map<Integer, ComboBox<String>> choices = new LinkedHashMap<>();
    private final Map<String, TextField> fixed = new LinkedHashMap<>();
    private final Mapping mapping;
    private final List<? extends Column<?>> columns;
    private final GridPane root = new GridPane();

    MappingForm(Layout layout, Mapping mapping, SheetPort<?> port) {
        this.mapping = mapping;
        this.columns = port.fillable();
        root.setHgap(10);
        root.setVgap(6);
        List<String> titles = Stream.concat(Stream.of(NONE), columns.stream().map(Column::title))
                .toList();
        int line = 0;
        for (Heading heading : layout.headings()) {
            String key = mapping.columns().getOrDefault(heading.column(), "");
            if (!key.startsWith("#")) {
                ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(titles));
                choice.setValue(title(key));
                choices.put(heading.column(), choice);
                root.addRow(line++, new Label(heading.text()), choice);
            }
        }
        for (String key : port.presets().keySet()) {
            TextField text = new TextField(mapping.fixed().getOrDefault(key, ""));
            fixed.put(key, text);
            root.addRow(line++, new Label("整表都填:" + title(key)), text);
        }
    }

    private String title(String key) {
        return columns.stream()
                .filter(c -> c.key().equals(key))
                .map(c -> c.title())
                .findFirst()
                .orElse(NONE);
    }

    Node node() {
        return root;
    }

    Optional<Mapping> read() {
        Mapping now = mapping;
        for (Map.Entry<Integer, ComboBox<String>> e : choices.entrySet()) {
            String key = columns.stream()
                    .filter(c -> c.title().equals(e.getValue().getValue()))
                    .map(c -> c.key())
                    .findFirst()
                    .orElse("");
            if (!now.columns().getOrDefault(e.getKey(), "").equals(key)) {
                now = now.with(e.getKey(), key);
            }
        }
        for (Map.Entry<String, TextField> e : fixed.entrySet()) {
            now = now.column(e.getKey()).isPresent()
                    ? now
                    : now.fill(e.getKey(), e.getValue().getText().strip());
        }
        return Optional.of(now);
    }
}

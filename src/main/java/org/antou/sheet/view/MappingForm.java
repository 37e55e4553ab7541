package org.antou.sheet.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.antou.register.Column;
import org.antou.register.port.SheetPort;
import org.antou.sheet.plan.Heading;
import org.antou.sheet.plan.Mapping;
import org.antou.sheet.plan.Recognition;
import org.antou.sheet.plan.Samples;

/**
 * Where the header stands, which column of the sheet is which, and what stands in every row of those that the sheet hasn't;
 * all by hand, and remembered for sheets of this shape.
 */
final class MappingForm<R> {

    private static final String NONE = "(不导入)";
    private static final int LAST_HEADER = 60;
    private static final int MOST_LINES = 3;

    private final ImportRoom room;
    private final SheetPort<R> port;
    private final List<Column<R>> columns;
    private final Map<Integer, ComboBox<String>> choices = new LinkedHashMap<>();
    private final Map<String, TextField> fixed = new LinkedHashMap<>();
    private final Spinner<Integer> header;
    private final Spinner<Integer> lines;
    private final CheckBox remember = new CheckBox("记住:以后同样表头的表格都这样读");
    private final GridPane grid = new GridPane();
    private final Label message = MendForm.error("");
    private final VBox root = new VBox();
    private Recognition now;

    MappingForm(ImportRoom room, SheetPort<R> port, Recognition recognition) {
        this.room = room;
        this.port = port;
        this.columns = port.fillable();
        this.now = recognition;
        this.header = spinner("map-header", LAST_HEADER, recognition.layout().header());
        this.lines = spinner("map-lines", MOST_LINES, recognition.layout().lines());
        header.valueProperty().addListener((p, was, is) -> moved());
        lines.valueProperty().addListener((p, was, is) -> moved());
        HBox where = new HBox(new Label("表头从第"), header, new Label("行起,占"), lines, new Label("行"));
        where.getStyleClass().add("row");
        remember.setId("map-remember");
        remember.setSelected(true);
        grid.getStyleClass().add("map-grid");
        MendForm.shares(grid, 34, 26, 40);
        root.getChildren().addAll(where, grid, message, remember);
        recognition.by().ifPresent(r -> root.getChildren().add(forgetting()));
        root.getStyleClass().add("map-form");
        fill();
    }

    private static Spinner<Integer> spinner(String id, int most, int value) {
        Spinner<Integer> spinner = new Spinner<>(1, most, Math.max(1, Math.min(most, value)));
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getStyleClass().add("short-spinner");
        return spinner;
    }

    /** Another row is the header: its words are looked at as if nobody had said anything. */
    private void moved() {
        now = now.at(header.getValue(), lines.getValue(), port);
        fill();
    }

    private void fill() {
        grid.getChildren().clear();
        choices.clear();
        fixed.clear();
        List<String> titles = Stream.concat(Stream.of(NONE), columns.stream().map(Column::title))
                .toList();
        int line = 0;
        grid.addRow(line++, head("表格里的列"), head("对应"), head("表里的样子"));
        for (Heading heading : now.layout().headings()) {
            String key = now.mapping().columns().getOrDefault(heading.column(), "");
            if (!key.startsWith("#")) {
                ComboBox<String> choice = new ComboBox<>(FXCollections.observableArrayList(titles));
                choice.setId("map-" + heading.column());
                choice.setMaxWidth(Double.MAX_VALUE);
                choice.setValue(title(key));
                choices.put(heading.column(), choice);
                Label sample = MendForm.label(Samples.of(now, heading.column()), "hint");
                sample.setWrapText(false);
                grid.addRow(line++, MendForm.label(heading.text(), "mend-title"), choice, sample);
            }
        }
        for (String key : port.presets().keySet()) {
            TextField text = new TextField(now.mapping().fixed().getOrDefault(key, ""));
            text.setId("map-fixed-" + key);
            fixed.put(key, text);
            grid.addRow(line++, MendForm.label("整表都填:" + title(key), "mend-title"), text);
        }
    }

    private static Label head(String text) {
        return MendForm.label(text, "mend-head");
    }

    private Hyperlink forgetting() {
        Hyperlink forget = new Hyperlink("忘掉记住的对应,按表头重新认");
        forget.setId("map-forget");
        forget.setOnAction(e -> now.by()
                .ifPresent(r -> room.place()
                        .jobs()
                        .run(
                                "忘掉对应",
                                job -> {
                                    room.mappings().forget(room.place().session(), r.id());
                                    return Recognition.plain(now.grid(), port);
                                },
                                plain -> {
                                    now = plain;
                                    remember.setSelected(false);
                                    forget.setDisable(true);
                                    fill();
                                },
                                room.place().dialogs()::problem)));
        return forget;
    }

    private String title(String key) {
        return columns.stream()
                .filter(c -> c.key().equals(key))
                .map(Column::title)
                .findFirst()
                .orElse(NONE);
    }

    /** How the sheet is to be read; empty where the clerk thinks better of it. */
    Optional<Recognition> ask() {
        Optional<Recognition> said =
                room.place().dialogs().form("表格的列对应“" + port.title() + "”的哪一列", node(), "按这样读", this::read);
        said.filter(r -> remember.isSelected()).ifPresent(this::remember);
        return said;
    }

    Node node() {
        return root;
    }

    private void remember(Recognition said) {
        room.place()
                .jobs()
                .run(
                        "记住对应",
                        job -> room.mappings().remember(room.place().session(), port, said.layout(), said.mapping()),
                        kept -> room.place().navigator().status("已记住这种表格的对应。"),
                        room.place().dialogs()::problem);
    }

    /** The title of a column that two columns of the sheet are to fill. */
    private Optional<String> twice() {
        List<String> chosen = choices.values().stream()
                .map(ComboBox::getValue)
                .filter(title -> !title.equals(NONE))
                .toList();
        return chosen.stream()
                .filter(title -> chosen.indexOf(title) != chosen.lastIndexOf(title))
                .findFirst();
    }

    private Optional<Recognition> read() {
        Optional<String> twice = twice();
        message.setText(twice.map(t -> "有两列都对应“" + t + "”,请只留一列。").orElse(""));
        if (twice.isPresent()) {
            return Optional.empty();
        }
        Mapping mapping = now.mapping();
        for (Map.Entry<Integer, ComboBox<String>> e : choices.entrySet()) {
            String key = columns.stream()
                    .filter(c -> c.title().equals(e.getValue().getValue()))
                    .map(Column::key)
                    .findFirst()
                    .orElse("");
            if (!mapping.columns().getOrDefault(e.getKey(), "").equals(key)) {
                mapping = mapping.with(e.getKey(), key);
            }
        }
        for (Map.Entry<String, TextField> e : fixed.entrySet()) {
            mapping = mapping.column(e.getKey()).isPresent()
                    ? mapping
                    : mapping.fill(e.getKey(), e.getValue().getText().strip());
        }
        return Optional.of(now.with(mapping));
    }
}

package org.antou.ledger.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.Measure;
import org.antou.register.view.FormPart;
import org.antou.ui.Icons;

/** The measures of an issue in its form: one line each, in order, ticked when done. */
final class MeasuresPart implements FormPart<Issue> {

    private final List<MeasureLine> lines = new ArrayList<>();
    private final VBox list = new VBox();
    private final VBox root = new VBox();
    private Runnable edited = () -> {};

    MeasuresPart(Supplier<UUID> ids) {
        Button add = new Button("添加一条措施", Icons.ADD.node());
        add.setOnAction(e -> {
            MeasureLine line = add(new Measure(ids.get(), "", false));
            line.focus();
            edited.run();
        });
        list.getStyleClass().add("part-lines");
        root.getStyleClass().add("form-part");
        root.getChildren().addAll(list, add);
    }

    @Override
    public String key() {
        return "part.measures";
    }

    @Override
    public String title() {
        return "整改措施";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Issue issue) {
        show(issue.measures());
    }

    private void show(List<Measure> measures) {
        lines.clear();
        list.getChildren().clear();
        measures.forEach(this::add);
    }

    private MeasureLine add(Measure measure) {
        MeasureLine line = new MeasureLine(measure, () -> edited.run());
        line.onRemove(() -> remove(line));
        line.onUp(() -> moveUp(line));
        lines.add(line);
        list.getChildren().add(line.node());
        return line;
    }

    private void remove(MeasureLine line) {
        lines.remove(line);
        list.getChildren().remove(line.node());
        edited.run();
    }

    private void moveUp(MeasureLine line) {
        int at = lines.indexOf(line);
        if (at > 0) {
            lines.remove(at);
            lines.add(at - 1, line);
            list.getChildren().remove(at);
            list.getChildren().add(at - 1, line.node());
            edited.run();
        }
    }

    /** Lines that were left empty are no measures. */
    private List<Measure> measures() {
        return lines.stream()
                .map(MeasureLine::measure)
                .filter(m -> !m.content().isBlank())
                .toList();
    }

    @Override
    public Issue apply(Issue issue) {
        return issue.withParts(issue.aspect(), measures(), issue.institutions());
    }

    @Override
    public String stored() {
        return measures().stream().map(m -> m.id() + " " + m.line()).collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(String stored) {
        show(stored.lines().flatMap(line -> parse(line).stream()).toList());
    }

    private static Optional<Measure> parse(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(Measure.parse(UUID.fromString(line.substring(0, space)), line.substring(space + 1)));
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }
}

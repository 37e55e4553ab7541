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
import org.antou.ledger.model.Institution;
import org.antou.ledger.model.Issue;
import org.antou.ledger.model.NoticeItem.NamedDocument.Kind;
import org.antou.register.view.FormPart;
import org.antou.ui.Icons;

/** The office's own documents that an issue led to (建章立制), in its form. */
final class InstitutionsPart implements FormPart<Issue> {

    private final List<InstitutionLine> lines = new ArrayList<>();
    private final VBox list = new VBox();
    private final VBox root = new VBox();
    private Runnable edited = () -> {};

    InstitutionsPart(Supplier<UUID> ids) {
        Button add = new Button("添加一个制度文件", Icons.ADD.node());
        add.setOnAction(e -> {
            InstitutionLine line = add(new Institution(ids.get(), "", Kind.NEW));
            line.focus();
            edited.run();
        });
        list.getStyleClass().add("part-lines");
        root.getStyleClass().add("form-part");
        root.getChildren().addAll(list, add);
    }

    @Override
    public String key() {
        return "part.institutions";
    }

    @Override
    public String title() {
        return "建章立制";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Issue issue) {
        show(issue.institutions());
    }

    private void show(List<Institution> institutions) {
        lines.clear();
        list.getChildren().clear();
        institutions.forEach(this::add);
    }

    private InstitutionLine add(Institution institution) {
        InstitutionLine line = new InstitutionLine(institution, () -> edited.run());
        line.onRemove(() -> {
            lines.remove(line);
            list.getChildren().remove(line.node());
            edited.run();
        });
        lines.add(line);
        list.getChildren().add(line.node());
        return line;
    }

    /** Lines that were left empty are no documents. */
    private List<Institution> institutions() {
        return lines.stream()
                .map(InstitutionLine::institution)
                .filter(i -> !i.title().isBlank())
                .toList();
    }

    @Override
    public Issue apply(Issue issue) {
        return issue.withParts(issue.aspect(), issue.measures(), institutions());
    }

    @Override
    public String stored() {
        return institutions().stream().map(i -> i.id() + " " + i.line()).collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(String stored) {
        show(stored.lines().flatMap(line -> parse(line).stream()).toList());
    }

    private static Optional<Institution> parse(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(Institution.parse(UUID.fromString(line.substring(0, space)), line.substring(space + 1)));
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }
}

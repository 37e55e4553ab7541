package org.antou.ledger.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.antou.ledger.Ledger;
import org.antou.ledger.model.Issue;
import org.antou.register.Named;
import org.antou.register.view.FormPart;
import org.antou.register.view.Workplace;
import org.antou.ui.Icons;

/** Under which aspect an issue stands, in its form; a new aspect is made on the spot. */
final class AspectPart implements FormPart<Issue> {

    private final Workplace workplace;
    private final Ledger ledger;
    private final ComboBox<Named> chooser = new ComboBox<>();
    private final Button add = new Button("新方面…", Icons.ADD.node());
    private final HBox root = new HBox(chooser, add);
    private Optional<Issue> shown = Optional.empty();
    private Runnable edited = () -> {};
    private boolean showing;

    AspectPart(Workplace workplace, Ledger ledger) {
        this.workplace = workplace;
        this.ledger = ledger;
        chooser.setConverter(new Names());
        chooser.setAccessibleText("方面");
        chooser.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.valueProperty().addListener((p, was, is) -> {
            if (!showing) {
                edited.run();
            }
        });
        add.setOnAction(e -> shown.ifPresent(this::make));
        root.getStyleClass().add("part-line");
    }

    @Override
    public String key() {
        return "part.aspect";
    }

    @Override
    public String title() {
        return "方面";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(Issue issue) {
        shown = Optional.of(issue);
        choose(issue.aspect());
        workplace
                .jobs()
                .run(
                        "读取方面",
                        job -> ledger.aspects(issue.inspection().id()).stream()
                                .map(a -> new Named(a.id(), a.title()))
                                .toList(),
                        this::offer,
                        workplace.dialogs()::problem);
    }

    private void offer(List<Named> aspects) {
        Named now = chooser.getValue();
        showing = true;
        chooser.getItems().setAll(aspects);
        chooser.setValue(now);
        showing = false;
    }

    private void choose(Named aspect) {
        showing = true;
        if (!chooser.getItems().contains(aspect)) {
            chooser.getItems().add(aspect);
        }
        chooser.setValue(aspect);
        showing = false;
    }

    private void make(Issue issue) {
        new AspectDialog(workplace, ledger).make(issue.inspection().id(), aspect -> {
            choose(new Named(aspect.id(), aspect.title()));
            edited.run();
        });
    }

    @Override
    public Issue apply(Issue issue) {
        return issue.withParts(
                Optional.ofNullable(chooser.getValue()).orElse(issue.aspect()), issue.measures(), issue.institutions());
    }

    @Override
    public String stored() {
        Named aspect = chooser.getValue();
        return aspect == null ? "" : aspect.id() + " " + aspect.name();
    }

    @Override
    public void restore(String stored) {
        int space = stored.indexOf(' ');
        if (space > 0) {
            choose(new Named(UUID.fromString(stored.substring(0, space)), stored.substring(space + 1)));
        }
    }

    @Override
    public void onEdit(Runnable edited) {
        this.edited = edited;
    }

    private static final class Names extends StringConverter<Named> {
        @Override
        public String toString(Named aspect) {
            return aspect == null ? "" : aspect.name();
        }

        @Override
        public Named fromString(String name) {
            return null;
        }
    }
}

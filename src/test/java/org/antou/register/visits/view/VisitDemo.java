package org.antou.register.visits.view;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.UUID;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.antou.register.RecordRef;
import org.antou.register.view.HistoryPane;
import org.antou.register.view.RecordForm;
import org.antou.register.view.RegisterTable;
import org.antou.register.view.TableAction;
import org.antou.register.view.Workplace;
import org.antou.register.visits.SampleVisits;
import org.antou.register.visits.Visit;
import org.antou.register.visits.Visits;
import org.antou.store.TestStores;
import org.antou.ui.Icons;
import org.antou.ui.InputMethodGuard;
import org.antou.ui.Styles;

/** The visits in a window, to look at. The first argument is the number of records. */
public final class VisitDemo extends Application {

    /** Starts the window. */
    public static final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            Application.launch(VisitDemo.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var store = TestStores.memory();
        Workplace workplace = TestWorkplaces.over(store);
        Visits visits = new Visits(store, workplace.history());
        int count =
                Integer.parseInt(getParameters().getRaw().stream().findFirst().orElse("300"));
        visits.saveAll(workplace.session(), SampleVisits.some(count));
        RecordForm<Visit> form = new RecordForm<>(workplace, VisitViews.form(workplace, visits), List.of());
        RegisterTable<Visit> table = new RegisterTable<>(
                workplace,
                VisitViews.table(visits, () -> form.create(Visit.blank(UUID.randomUUID(), (int) visits.count() + 1))));
        SplitPane split = new SplitPane(table.node(), form.node());
        split.setDividerPositions(0.55);
        table.onOpen(id -> visits.find(id).ifPresent(form::edit));
        form.onSaved(v -> table.refresh(List.of(v.id())));
        form.create(Visit.blank(UUID.randomUUID(), count + 1));
        table.actions(List.of(new TableAction("打开", Icons.EDIT, ids -> {})));
        Button add = new Button("登记来访", Icons.ADD.node());
        add.getStyleClass().add("accent");
        Button past = new Button("历史", Icons.HISTORY.node());
        past.setOnAction(e -> {
            HistoryPane pane = new HistoryPane(workplace, visits.port());
            table.selected().forEach(id -> pane.show(new RecordRef(Visits.KEY, id)));
            workplace.dialogs().show("历史", pane.node());
        });
        table.tools(past, add);
        Scene scene = new Scene(split, 1366, 700);
        scene.getStylesheets()
                .add(VisitDemo.class.getResource("/org/antou/desktop/antou.css").toExternalForm());
        scene.getStylesheets().addAll(Styles.sheets());
        InputMethodGuard.install(scene, workplace.navigator()::status);
        stage.setScene(scene);
        stage.show();
        table.open();
    }
}

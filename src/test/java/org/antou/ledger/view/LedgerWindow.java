package org.antou.ledger.view;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.antou.ledger.Fixture;
import org.antou.ledger.LedgerReports;
import org.antou.ledger.model.Inspection;
import org.antou.ledger.model.Issue;
import org.antou.ledger.view.report.Papers;
import org.antou.ledger.view.report.Sheets;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.ShownTable;
import org.antou.register.view.Workplace;
import org.antou.settings.Drafts;
import org.antou.settings.Preferences;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The tab of the ledger in a window, and what a clerk does with it. */
abstract class LedgerWindow extends ApplicationTest {

    private static final int CHAIN = 4;

    final Fixture fixture = new Fixture();
    final Jobs jobs = new Jobs(Platform::runLater);
    final List<String> said = new ArrayList<>();
    LedgerTab tab;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        tab = new LedgerTab(workplace(stage), fixture.services, new Doors());
        Scene scene = new Scene((Parent) tab.node(), 1300, 720);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
        tab.shown();
    }

    Workplace workplace(Stage stage) {
        return new Workplace(
                Fixture.CLERK,
                jobs,
                new Dialogs(() -> stage),
                fixture.clock,
                fixture.history,
                new Preferences(fixture.store),
                new Drafts(fixture.store, fixture.clock),
                new Saying());
    }

    @BeforeEach
    void forget() throws TimeoutException {
        WaitForAsyncUtils.clearExceptions();
        settle();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    void press(String button) throws TimeoutException {
        clickOn(button);
        settle();
    }

    /** Types a name that nobody bears yet and takes the offer to make it. */
    void make(String field, String name) throws TimeoutException {
        clickOn(field);
        interact(() -> lookup(field).queryAs(TextField.class).setText(name));
        settle();
        type(KeyCode.ENTER);
        settle();
    }

    void write(String field, String text) {
        interact(() -> lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    void select(int row) throws TimeoutException {
        interact(() -> rows().getSelectionModel().clearAndSelect(row));
        settle();
    }

    /** Waits until nothing goes on: what a job hands to the window may begin another job, and that one a third. */
    void settle() throws TimeoutException {
        for (int i = 0; i < CHAIN; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, jobs::idle);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    TableView<?> rows() {
        return lookup(".register-table").queryAs(TableView.class);
    }

    List<String> texts(String selector) {
        return lookup(selector).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /** Everything that can be read within a node. */
    String within(String selector) {
        Node node = lookup(selector).query();
        return String.join(
                "\n",
                from(node).lookup(".label").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList());
    }

    private final class Doors implements LedgerDoors {

        @Override
        public void urge(java.util.List<java.util.UUID> issues) {
            throw new AssertionError("not in this journey");
        }

        @Override
        public void print(Inspection inspection, List<Issue> issues) {
            said.add("打印 " + issues.size());
        }

        @Override
        public LedgerReports reports() {
            return fixture.reports;
        }

        @Override
        public Papers papers() {
            return new Sheets(said);
        }

        @Override
        public void export(ShownTable<Issue> shown) {
            said.add("导出 " + shown.ids().size() + " 行 " + shown.columns().size() + " 列");
        }
    }

    private final class Saying implements Navigator {
        @Override
        public void open(RecordRef ref) {
            said.add("打开 " + ref);
        }

        @Override
        public void help(String page) {
            said.add("帮助 " + page);
        }

        @Override
        public void status(String message) {
            said.add(message);
        }
    }
}

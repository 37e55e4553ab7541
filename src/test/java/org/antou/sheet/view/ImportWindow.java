package org.antou.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.antou.ledger.Fixture;
import org.antou.people.model.Person;
import org.antou.register.RecordRef;
import org.antou.register.view.Navigator;
import org.antou.register.view.Workplace;
import org.antou.settings.Drafts;
import org.antou.settings.Preferences;
import org.antou.sheet.memory.Mappings;
import org.antou.sheet.plan.Importer;
import org.antou.sheet.plan.PlanRow;
import org.antou.sheet.plan.Policy;
import org.antou.sheet.plan.RowState;
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The screen for imports alone in a window, over a small office. */
abstract class ImportWindow extends ApplicationTest {

    @TempDir
    Path temp;

    final Fixture fixture = new Fixture();
    final Jobs jobs = new Jobs(Platform::runLater);
    final List<UUID> takenBack = new ArrayList<>();
    ImportScreen screen;

    @Override
    public void start(Stage stage) {
        Workplace place = new Workplace(
                Fixture.CLERK,
                jobs,
                new Dialogs(() -> stage),
                fixture.clock,
                fixture.history,
                new Preferences(fixture.store),
                new Drafts(fixture.store, fixture.clock),
                new Silent());
        Importer importer = new Importer(fixture.history, fixture.people.names(), this::beforeWriting);
        screen = new ImportScreen(
                new ImportRoom(place, importer, new Mappings(fixture.store, fixture.clock), (batch, done) -> {
                    takenBack.add(batch);
                    done.run();
                }));
        Scene scene = new Scene((Parent) screen.node(), 1200, 600);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    /** What happens before anything is written. */
    void beforeWriting() {}

    @BeforeEach
    void forget() {
        WaitForAsyncUtils.clearExceptions();
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    /** Reads a roster. */
    void read(String text) throws IOException, TimeoutException {
        Path file = Files.writeString(temp.resolve("人.csv"), text);
        interact(() -> screen.read(fixture.people.sheet(), file));
        settle();
    }

    void press(String button) throws TimeoutException {
        interact(() -> button(button).fire());
        settle();
    }

    Button button(String id) {
        return lookup(id).queryAs(Button.class);
    }

    TableView<PlanRow<Person>> rows() {
        return lookup("#import-rows").queryTableView();
    }

    List<RowState> states() {
        Policy policy = (Policy) lookup("#import-policy").queryComboBox().getValue();
        return rows().getItems().stream().map(r -> r.state(policy)).toList();
    }

    String counts() {
        return lookup("#import-counts").queryAs(Label.class).getText();
    }

    void settle() throws TimeoutException {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, jobs::idle);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static final class Silent implements Navigator {
        @Override
        public void open(RecordRef ref) {
            throw new AssertionError(ref);
        }

        @Override
        public void help(String page) {
            throw new AssertionError(page);
        }

        @Override
        public void status(String message) {
            assertThat(message).isNotEmpty();
        }
    }
}

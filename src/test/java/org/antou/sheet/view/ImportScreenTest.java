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
import javafx.scene.control.CheckBox;
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
import org.antou.task.Jobs;
import org.antou.ui.Dialogs;
import org.antou.ui.Styles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A roster is looked at, its bad row alone, and its good rows brought in. */
class ImportScreenTest extends ApplicationTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Jobs jobs = new Jobs(Platform::runLater);
    private final List<UUID> takenBack = new ArrayList<>();
    private ImportScreen screen;

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
        Importer importer = new Importer(fixture.history, fixture.people.names(), () -> {});
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

    @Test
    void good_rows_come_in_and_the_bad_one_stands_alone() throws IOException, TimeoutException {
        Path file =
                Files.writeString(temp.resolve("人.csv"), "姓名,科室,身份证号\n林致远,综合科,11010519491231002X\n周明,综合科,4.4E+17\n");
        interact(() -> screen.read(fixture.people.sheet(), file));
        settle();
        TableView<?> rows = lookup("#import-rows").queryAs(TableView.class);
        assertThat(rows.getItems()).hasSize(2);
        interact(() -> lookup("#import-only-errors").queryAs(CheckBox.class).fire());
        assertThat(rows.getItems()).hasSize(1);
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        assertThat(fixture.people.persons()).extracting(Person::name).containsExactly("林致远");
        assertThat(lookup("#import-counts").queryAs(Label.class).getText()).contains("新增 1 条", "还有 1 行没有导入");
    }

    @Test
    void taking_back_means_this_import_even_where_something_else_was_done_since() throws IOException, TimeoutException {
        Path file = Files.writeString(temp.resolve("人.csv"), "姓名,科室\n林致远,综合科\n");
        interact(() -> screen.read(fixture.people.sheet(), file));
        settle();
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        UUID batch = fixture.history.batches(1).get(0).id();
        fixture.people.createSection(Fixture.CLERK, "财务科");
        interact(() -> lookup("#import-take-back").queryAs(Button.class).fire());
        settle();
        assertThat(takenBack).containsExactly(batch);
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, jobs::idle);
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

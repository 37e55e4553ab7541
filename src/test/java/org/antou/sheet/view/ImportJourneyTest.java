package org.antou.sheet.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.antou.ledger.Fixture;
import org.antou.people.model.Person;
import org.antou.register.Named;
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
import org.antou.task.Job;
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

/** What a clerk does with a roster that the store has half of already: asked, mended, stopped. */
class ImportJourneyTest extends ApplicationTest {

    @TempDir
    Path temp;

    private final Fixture fixture = new Fixture();
    private final Jobs jobs = new Jobs(Platform::runLater);
    private ImportScreen screen;
    private boolean stopping;

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
        screen = new ImportScreen(new ImportRoom(
                place, importer, new Mappings(fixture.store, fixture.clock), (batch, done) -> done.run()));
        Scene scene = new Scene((Parent) screen.node(), 1200, 600);
        scene.getStylesheets().addAll(Styles.sheets());
        stage.setScene(scene);
        stage.show();
    }

    /** Somebody presses 取消 while the store is made safe before an import; the stage of a job is told after 300 ms. */
    private void beforeWriting() {
        if (stopping) {
            try {
                WaitForAsyncUtils.waitFor(
                        10, TimeUnit.SECONDS, () -> !jobs.running().isEmpty());
            } catch (TimeoutException e) {
                throw new AssertionError(e);
            }
            jobs.running().forEach(Job::cancel);
        }
    }

    @BeforeEach
    void two_of_one_name() {
        WaitForAsyncUtils.clearExceptions();
        Named office = fixture.people.createSection(Fixture.CLERK, "综合科").named();
        Named money = fixture.people.createSection(Fixture.CLERK, "财务科").named();
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(office));
        fixture.people.createPerson(Fixture.CLERK, "张伟", Optional.of(money));
    }

    @AfterEach
    void tidy() throws TimeoutException {
        settle();
        jobs.close();
        FxToolkit.cleanupStages();
        fixture.store.close();
    }

    @Test
    void asked_about_a_person_the_clerk_sees_both_values_and_updates() throws IOException, TimeoutException {
        read("姓名,科室,职务\n张伟,综合科,科长\n李敏,综合科,科员\n");
        interact(() ->
                lookup("#import-policy").queryComboBox().getSelectionModel().select(Policy.ASK.ordinal()));
        settle();
        assertThat(states()).containsExactly(RowState.ASK, RowState.NEW);
        interact(() -> Platform.runLater(
                () -> lookup("#ask-next").queryAs(Button.class).fire()));
        settle();
        DialogPane pane = dialog();
        assertThat(from(pane).lookup(".mend-differs").queryAs(Label.class).getText())
                .isEqualTo("(空)");
        assertThat(from(pane)
                        .lookup("#mend-post")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("科长");
        press(pane);
        settle();
        interact(() -> lookup("#ask-update").queryAs(Button.class).fire());
        settle();
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        assertThat(fixture.people.persons())
                .filteredOn(p -> p.name().equals("张伟"))
                .extracting(Person::post)
                .containsExactlyInAnyOrder("科长", "");
    }

    @Test
    void of_two_of_one_name_the_clerk_picks_one_by_a_click() throws IOException, TimeoutException {
        Path file = Files.writeString(temp.resolve("问题.csv"), "序号,发现的问题,责任人\n1,学习不深入,张伟\n");
        interact(() -> screen.read(new org.antou.ledger.LedgerRegister(fixture.ledger).sheet(), file));
        settle();
        interact(() -> Platform.runLater(() -> {
            TableView<?> rows = lookup("#import-rows").queryAs(TableView.class);
            rows.getSelectionModel().select(0);
            rows.getContextMenu().getItems().get(0).getOnAction().handle(new ActionEvent());
        }));
        settle();
        DialogPane pane = dialog();
        Hyperlink money = from(pane).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(l -> l.getText().contains("财务科"))
                .findFirst()
                .orElseThrow();
        interact(money::fire);
        press(pane);
        settle();
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        assertThat(fixture.ledger.all().get(0).owner().map(Named::id))
                .contains(fixture.people.persons().stream()
                        .filter(p -> p.section().map(Named::name).equals(Optional.of("财务科")))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @Test
    void stopped_while_writing_nothing_is_kept_and_the_import_can_be_tried_again()
            throws IOException, TimeoutException {
        read("姓名,科室\n李敏,综合科\n");
        stopping = true;
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        assertThat(fixture.people.persons()).hasSize(2);
        assertThat(lookup("#import-write").queryAs(Button.class).isDisabled()).isFalse();
        stopping = false;
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        assertThat(fixture.people.persons()).hasSize(3);
    }

    @Test
    void what_did_not_come_in_is_mended_in_the_same_preview_and_comes_in_after_the_rest()
            throws IOException, TimeoutException {
        read("姓名,科室,性别\n李敏,综合科,女\n王芳,综合科,不详\n");
        interact(() -> lookup("#import-write").queryAs(Button.class).fire());
        settle();
        Button goOn = lookup("#import-go-on").queryAs(Button.class);
        assertThat(goOn.isVisible()).isTrue();
        assertThat(goOn.getText()).isEqualTo("接着改剩下的 1 行");
        interact(goOn::fire);
        settle();
        assertThat(states()).containsExactly(RowState.ERROR);
        assertThat(goOn.isVisible()).isFalse();
        interact(() -> Platform.runLater(() -> {
            TableView<?> rows = lookup("#import-rows").queryAs(TableView.class);
            rows.getSelectionModel().select(0);
            rows.getContextMenu().getItems().get(3).getOnAction().handle(new ActionEvent());
        }));
        settle();
        assertThat(states()).containsExactly(RowState.LEFT);
        assertThat(fixture.people.persons()).hasSize(3);
    }

    private void read(String text) throws IOException, TimeoutException {
        Path file = Files.writeString(temp.resolve("人.csv"), text);
        interact(() -> screen.read(fixture.people.sheet(), file));
        settle();
    }

    @SuppressWarnings("unchecked")
    private java.util.List<RowState> states() {
        TableView<PlanRow<Person>> rows = lookup("#import-rows").queryAs(TableView.class);
        Policy policy = (Policy) lookup("#import-policy").queryComboBox().getValue();
        return rows.getItems().stream().map(r -> r.state(policy)).toList();
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Presses the action of a form; nothing has the focus without a display. */
    private void press(DialogPane pane) {
        ButtonType action = pane.getButtonTypes().stream()
                .filter(b -> b.getButtonData() == ButtonData.OK_DONE)
                .findFirst()
                .orElseThrow();
        interact(() -> ((Button) pane.lookupButton(action)).fire());
    }

    private void settle() throws TimeoutException {
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
